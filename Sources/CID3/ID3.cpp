#include "CID3.h"

#include <attachedpictureframe.h>
#include <chapterframe.h>
#include <commentsframe.h>
#include <id3v2tag.h>
#include <tableofcontentsframe.h>
#include <textidentificationframe.h>
#include <urllinkframe.h>

using namespace TagLib;

struct id3_tag {
  ID3v2::Tag tag;
  ByteVector rendered;
};

namespace {

String text(const char *utf8) { return String(utf8, String::UTF8); }

ID3v2::Frame *textFrame(const char *frame, const char *content) {
  auto *result = new ID3v2::TextIdentificationFrame(frame, String::UTF8);
  result->setText(text(content));
  return result;
}

}  // namespace

id3_tag *id3_tag_create(void) { return new id3_tag; }

void id3_tag_destroy(id3_tag *tag) { delete tag; }

void id3_tag_add_text(id3_tag *tag, const char *frame, const char *content) {
  tag->tag.addFrame(textFrame(frame, content));
}

void id3_tag_add_url(id3_tag *tag, const char *frame, const char *url) {
  auto *link = new ID3v2::UrlLinkFrame(ByteVector(frame));
  link->setUrl(text(url));
  tag->tag.addFrame(link);
}

void id3_tag_add_comment(id3_tag *tag, const char *language, const char *content) {
  auto *comment = new ID3v2::CommentsFrame(String::UTF8);
  comment->setLanguage(language);
  comment->setText(text(content));
  tag->tag.addFrame(comment);
}

void id3_tag_add_cover(
    id3_tag *tag, const char *mediaType, const char *description, const uint8_t *bytes, size_t count) {
  auto *picture = new ID3v2::AttachedPictureFrame;
  picture->setTextEncoding(String::UTF8);
  picture->setMimeType(text(mediaType));
  picture->setType(ID3v2::AttachedPictureFrame::FrontCover);
  picture->setDescription(text(description));
  picture->setPicture(ByteVector(reinterpret_cast<const char *>(bytes), static_cast<unsigned>(count)));
  tag->tag.addFrame(picture);
}

void id3_tag_add_chapter(id3_tag *tag, const char *identifier, const char *title, uint32_t start, uint32_t end) {
  // No offsets in bytes: the times count.
  auto *chapter = new ID3v2::ChapterFrame(identifier, start, end, 0xFFFFFFFF, 0xFFFFFFFF);
  chapter->addEmbeddedFrame(textFrame("TIT2", title));
  tag->tag.addFrame(chapter);
}

void id3_tag_add_contents(
    id3_tag *tag, const char *identifier, const char *const *children, size_t count, int isTopmost) {
  ByteVectorList list;
  for (size_t index = 0; index < count; index++) list.append(children[index]);
  auto *contents = new ID3v2::TableOfContentsFrame(identifier, list);
  contents->setIsTopLevel(isTopmost != 0);
  contents->setIsOrdered(true);
  tag->tag.addFrame(contents);
}

const uint8_t *id3_tag_render(id3_tag *tag, size_t *count) {
  tag->rendered = tag->tag.isEmpty() && tag->tag.frameList().isEmpty() ? ByteVector() : tag->tag.render(ID3v2::v4);
  *count = tag->rendered.size();
  return reinterpret_cast<const uint8_t *>(tag->rendered.data());
}
