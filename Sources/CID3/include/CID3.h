#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An ID3v2.4 tag as TagLib makes it. All texts are in UTF-8.
typedef struct id3_tag id3_tag;

id3_tag *id3_tag_create(void);
void id3_tag_destroy(id3_tag *tag);

/// A text frame such as TIT2.
void id3_tag_add_text(id3_tag *tag, const char *frame, const char *text);
/// A frame that holds an address, such as WOAF.
void id3_tag_add_url(id3_tag *tag, const char *frame, const char *url);
/// A comment in a language (three letters, ISO 639-2).
void id3_tag_add_comment(id3_tag *tag, const char *language, const char *text);
/// The front cover.
void id3_tag_add_cover(
    id3_tag *tag, const char *mediaType, const char *description, const uint8_t *bytes, size_t count);
/// A chapter, in milliseconds from the beginning of the sound.
void id3_tag_add_chapter(id3_tag *tag, const char *identifier, const char *title, uint32_t start, uint32_t end);
/// An ordered table of contents: at most 255 identifiers of chapters, or of other tables that are not the topmost.
void id3_tag_add_contents(
    id3_tag *tag, const char *identifier, const char *const *children, size_t count, int isTopmost);

/// The tag's bytes, which stay the tag's own and good until it is changed; an empty tag has none.
const uint8_t *id3_tag_render(id3_tag *tag, size_t *count);

#ifdef __cplusplus
}
#endif
