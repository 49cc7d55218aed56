// Looks at 16 bytes in one step and answers with one bit for each, the first byte in bit 0.
//
// The readers and writers of tables spend their time in finding a few bytes among many. The
// processors have instructions for that, which Swift 6.3 does not reach: comparing SIMD16 values
// compiles to a loop over the bytes. These functions are the whole of it; they read only the 16
// bytes at the pointer (and the two before it where said) and keep nothing.
#ifndef OCOP_BYTE_SCAN_H
#define OCOP_BYTE_SCAN_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
typedef __m128i byte_scan_vector;
static inline byte_scan_vector byte_scan_load(const uint8_t *p) {
  return _mm_loadu_si128((const __m128i *)p);
}
static inline byte_scan_vector byte_scan_eq(byte_scan_vector v, uint8_t byte) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)byte));
}
static inline byte_scan_vector byte_scan_ge(byte_scan_vector v, uint8_t byte) {
  return _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)byte)), v);
}
static inline byte_scan_vector byte_scan_or(byte_scan_vector a, byte_scan_vector b) {
  return _mm_or_si128(a, b);
}
static inline byte_scan_vector byte_scan_xor(byte_scan_vector a, byte_scan_vector b) {
  return _mm_xor_si128(a, b);
}
static inline byte_scan_vector byte_scan_and(byte_scan_vector v, uint8_t byte) {
  return _mm_and_si128(v, _mm_set1_epi8((char)byte));
}
static inline uint32_t byte_scan_bits(byte_scan_vector v) {
  return (uint32_t)_mm_movemask_epi8(v);
}
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
typedef uint8x16_t byte_scan_vector;
static inline byte_scan_vector byte_scan_load(const uint8_t *p) { return vld1q_u8(p); }
static inline byte_scan_vector byte_scan_eq(byte_scan_vector v, uint8_t byte) {
  return vceqq_u8(v, vdupq_n_u8(byte));
}
static inline byte_scan_vector byte_scan_ge(byte_scan_vector v, uint8_t byte) {
  return vcgeq_u8(v, vdupq_n_u8(byte));
}
static inline byte_scan_vector byte_scan_or(byte_scan_vector a, byte_scan_vector b) {
  return vorrq_u8(a, b);
}
static inline byte_scan_vector byte_scan_xor(byte_scan_vector a, byte_scan_vector b) {
  return veorq_u8(a, b);
}
static inline byte_scan_vector byte_scan_and(byte_scan_vector v, uint8_t byte) {
  return vandq_u8(v, vdupq_n_u8(byte));
}
static inline uint32_t byte_scan_bits(byte_scan_vector v) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bits = vandq_u8(v, vld1q_u8(weights));
  return (uint32_t)vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}
#else
// Any other processor: the same, byte by byte.
typedef struct { uint8_t bytes[16]; } byte_scan_vector;
static inline byte_scan_vector byte_scan_load(const uint8_t *p) {
  byte_scan_vector v;
  memcpy(v.bytes, p, 16);
  return v;
}
#define BYTE_SCAN_EACH(expression) \
  byte_scan_vector r; \
  for (int i = 0; i < 16; i++) r.bytes[i] = (uint8_t)(expression); \
  return r
static inline byte_scan_vector byte_scan_eq(byte_scan_vector v, uint8_t byte) {
  BYTE_SCAN_EACH(v.bytes[i] == byte ? 0xff : 0);
}
static inline byte_scan_vector byte_scan_ge(byte_scan_vector v, uint8_t byte) {
  BYTE_SCAN_EACH(v.bytes[i] >= byte ? 0xff : 0);
}
static inline byte_scan_vector byte_scan_or(byte_scan_vector a, byte_scan_vector b) {
  BYTE_SCAN_EACH(a.bytes[i] | b.bytes[i]);
}
static inline byte_scan_vector byte_scan_xor(byte_scan_vector a, byte_scan_vector b) {
  BYTE_SCAN_EACH(a.bytes[i] ^ b.bytes[i]);
}
static inline byte_scan_vector byte_scan_and(byte_scan_vector v, uint8_t byte) {
  BYTE_SCAN_EACH(v.bytes[i] & byte);
}
static inline uint32_t byte_scan_bits(byte_scan_vector v) {
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= (uint32_t)(v.bytes[i] >> 7) << i;
  return bits;
}
#endif

// The bytes that equal the given one.
static inline uint32_t byte_scan_equal(const uint8_t *_Nonnull p, uint8_t a) {
  return byte_scan_bits(byte_scan_eq(byte_scan_load(p), a));
}

// The bytes that equal one of three.
static inline uint32_t byte_scan_any_of(
    const uint8_t *_Nonnull p, uint8_t a, uint8_t b, uint8_t c) {
  byte_scan_vector v = byte_scan_load(p);
  return byte_scan_bits(
      byte_scan_or(byte_scan_or(byte_scan_eq(v, a), byte_scan_eq(v, b)), byte_scan_eq(v, c)));
}

// The bytes below the first one, or equal to one of the others.
static inline uint32_t byte_scan_below_or_any_of(
    const uint8_t *_Nonnull p, uint8_t below, uint8_t a, uint8_t b, uint8_t c) {
  byte_scan_vector v = byte_scan_load(p);
  uint32_t equal = byte_scan_bits(
      byte_scan_or(byte_scan_or(byte_scan_eq(v, a), byte_scan_eq(v, b)), byte_scan_eq(v, c)));
  return equal | (~byte_scan_bits(byte_scan_ge(v, below)) & 0xffffu);
}

// The bytes that a writer of XML looks at: below 0x20, " & < > and 0xEF, where U+FFFE may begin.
static inline uint32_t byte_scan_xml(const uint8_t *_Nonnull p) {
  byte_scan_vector v = byte_scan_load(p);
  byte_scan_vector quotes = byte_scan_eq(byte_scan_and(v, 0xfb), 0x22);  // 0x22 and 0x26
  byte_scan_vector angles = byte_scan_eq(byte_scan_and(v, 0xfd), 0x3c);  // 0x3c and 0x3e
  byte_scan_vector controls = byte_scan_eq(byte_scan_and(v, 0xe0), 0);
  return byte_scan_bits(byte_scan_or(
      byte_scan_or(quotes, angles), byte_scan_or(controls, byte_scan_eq(v, 0xef))));
}

// The bytes at which UTF-8 is wrong or needs a closer look. Reads the two bytes before `p` too.
//
// A continuation byte must stand behind a lead byte (one behind 0xC0 and above, two behind 0xE0 and
// above) and nowhere else. Lead bytes with rules of their own (0xC0, 0xC1, 0xE0, 0xED and above) are
// always marked; Vietnamese text has none of them.
static inline uint32_t byte_scan_odd(const uint8_t *_Nonnull p) {
  byte_scan_vector v = byte_scan_load(p);
  byte_scan_vector expected = byte_scan_or(
      byte_scan_ge(byte_scan_load(p - 1), 0xc0), byte_scan_ge(byte_scan_load(p - 2), 0xe0));
  byte_scan_vector wrong = byte_scan_xor(byte_scan_eq(byte_scan_and(v, 0xc0), 0x80), expected);
  byte_scan_vector rare = byte_scan_or(
      byte_scan_ge(v, 0xed),
      byte_scan_or(byte_scan_eq(v, 0xe0), byte_scan_eq(byte_scan_and(v, 0xfe), 0xc0)));
  return byte_scan_bits(byte_scan_or(wrong, rare));
}

#endif
