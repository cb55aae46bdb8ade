// What the library needs of a compiler and its flags: C++20, integers of 128 bits, and no reordered arithmetic.
#pragma once

// A missing file is the one error after which every compiler stops at once. Without the includes
// below, thousands of lines would follow the message that says what is wrong.
#if __cplusplus < 202002L
#error "constgrad needs C++20: compile with -std=c++20"
#include <compilation stops here>
#endif

#if defined(__FAST_MATH__) || __FINITE_MATH_ONLY__ || defined(__ASSOCIATIVE_MATH__) ||             \
    defined(__RECIPROCAL_MATH__)
#error "constgrad refuses -ffast-math: reordered sums would not be what the compiler has proved"
#include <compilation stops here>
#endif

#ifndef __SIZEOF_INT128__
#error "constgrad needs integers of 128 bits: g++ or clang, for a 64-bit target"
#include <compilation stops here>
#endif
