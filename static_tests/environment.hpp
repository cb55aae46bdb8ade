// What stands before a library's headers in other code: macros of windows.h, of Qt, of X11, of AssertMacros.h, of
// <sys/sysmacros.h> and of <complex.h>, and using directives. Every header compiles alone after this.
#pragma once

#include <cstddef>
#include <tuple>
using namespace std;

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define signals public
#define slots
#define emit
#define foreach for
#define forever for (;;)
#define I (__extension__ 1.0iF)
#define Bool int
#define Status int
#define None 0L
#define True 1
#define False 0
#define Success 0
#define Always 2
#define check(assertion)
#define verify(assertion)
#define require(assertion, place)
#define major(device) 0
#define minor(device) 0

// Warnings that other code asks for, and which clang gives, or ignores.
#pragma GCC diagnostic error "-Wzero-as-null-pointer-constant"
#pragma GCC diagnostic error "-Wdouble-promotion"
#pragma GCC diagnostic error "-Wswitch-enum"
#pragma GCC diagnostic error "-Wswitch-default"
