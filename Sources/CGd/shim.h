#ifndef OCOP_CGD_SHIM_H
#define OCOP_CGD_SHIM_H
#include <gd.h>
#include <gd_errors.h>

// libgd's message handlers take a `va_list`; this one says nothing, since a broken picture of a
// user is a finding with its name, not a line on standard error.
static inline void ocop_gd_ignore(int priority, const char *format, va_list arguments) {
  (void)priority;
  (void)format;
  (void)arguments;
}

static inline void ocop_gd_be_silent(void) { gdSetErrorMethod(ocop_gd_ignore); }
#endif
