#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

// The library is opened when something is fetched, and not linked: it brings two dozen others, and starting with those takes
// longer than reading an article.
struct lectern_curl {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_cleanup)(CURLM *);
  CURLMcode (*multi_add_handle)(CURLM *, CURL *);
  CURLMcode (*multi_remove_handle)(CURLM *, CURL *);
  CURLMcode (*multi_perform)(CURLM *, int *);
  CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd *, unsigned int, int, int *);
  CURLMcode (*multi_wakeup)(CURLM *);
  CURLMsg *(*multi_info_read)(CURLM *, int *);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
};

// Finds the functions, and says whether all are there. The library stays open.
static inline bool lectern_curl_open(struct lectern_curl *curl) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
#define LECTERN_FIND(name) (*(void **)&curl->name = dlsym(library, "curl_" #name))
  bool is_whole = LECTERN_FIND(global_init) && LECTERN_FIND(easy_init) && LECTERN_FIND(easy_cleanup)
    && LECTERN_FIND(easy_setopt) && LECTERN_FIND(easy_getinfo) && LECTERN_FIND(multi_init) && LECTERN_FIND(multi_cleanup)
    && LECTERN_FIND(multi_add_handle) && LECTERN_FIND(multi_remove_handle) && LECTERN_FIND(multi_perform)
    && LECTERN_FIND(multi_poll) && LECTERN_FIND(multi_wakeup) && LECTERN_FIND(multi_info_read)
    && LECTERN_FIND(slist_append) && LECTERN_FIND(slist_free_all);
#undef LECTERN_FIND
  return is_whole && curl->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

// curl_easy_setopt is variadic.
static inline bool lectern_curl_set_number(const struct lectern_curl *curl, CURL *handle, CURLoption option, long value) {
  return curl->easy_setopt(handle, option, value) == CURLE_OK;
}

// The same.
static inline bool lectern_curl_set_text(
    const struct lectern_curl *curl, CURL *handle, CURLoption option, const char *value) {
  return curl->easy_setopt(handle, option, value) == CURLE_OK;
}

// The same.
static inline bool lectern_curl_set_fields(const struct lectern_curl *curl, CURL *handle, struct curl_slist *fields) {
  return curl->easy_setopt(handle, CURLOPT_HTTPHEADER, fields) == CURLE_OK;
}

// The same. `receive` is given what the server sends, `connect` makes the socket for an address or refuses to.
static inline bool lectern_curl_set_calls(
    const struct lectern_curl *curl, CURL *handle, curl_write_callback receive, curl_opensocket_callback connect,
    void *context) {
  return curl->easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive) == CURLE_OK
    && curl->easy_setopt(handle, CURLOPT_WRITEDATA, context) == CURLE_OK
    && curl->easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, connect) == CURLE_OK
    && curl->easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context) == CURLE_OK;
}

// curl_easy_getinfo is variadic; -1 if nothing is known.
static inline long lectern_curl_status(const struct lectern_curl *curl, CURL *handle) {
  long status = -1;
  return curl->easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : -1;
}

// The same.
static inline curl_off_t lectern_curl_length(const struct lectern_curl *curl, CURL *handle) {
  curl_off_t length = -1;
  return curl->easy_getinfo(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length) == CURLE_OK ? length : -1;
}

// The same; the text belongs to the handle, and is null if there is none.
static inline const char *lectern_curl_text(const struct lectern_curl *curl, CURL *handle, CURLINFO info) {
  const char *text = NULL;
  return curl->easy_getinfo(handle, info, &text) == CURLE_OK ? text : NULL;
}

// What a transfer came to is in a union; -1 while it goes on.
static inline int lectern_curl_result(const struct lectern_curl *curl, CURLM *multi) {
  int left = 0;
  for (CURLMsg *message; (message = curl->multi_info_read(multi, &left));) {
    if (message->msg == CURLMSG_DONE) return message->data.result;
  }
  return -1;
}
