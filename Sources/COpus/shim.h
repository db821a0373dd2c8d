#pragma once
#include <opus.h>

// opus_encoder_ctl is variadic, which Swift does not import.
static inline int lectern_opus_set_bitrate(OpusEncoder *encoder, opus_int32 bitsPerSecond) {
  return opus_encoder_ctl(encoder, OPUS_SET_BITRATE(bitsPerSecond));
}
static inline int lectern_opus_set_complexity(OpusEncoder *encoder, opus_int32 complexity) {
  return opus_encoder_ctl(encoder, OPUS_SET_COMPLEXITY(complexity));
}
static inline int lectern_opus_set_vbr_constraint(OpusEncoder *encoder, opus_int32 isConstrained) {
  return opus_encoder_ctl(encoder, OPUS_SET_VBR_CONSTRAINT(isConstrained));
}
static inline int lectern_opus_get_lookahead(OpusEncoder *encoder, opus_int32 *samples) {
  return opus_encoder_ctl(encoder, OPUS_GET_LOOKAHEAD(samples));
}
