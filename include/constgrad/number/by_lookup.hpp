// How generic code finds the library's functions of its numbers, by argument-dependent lookup:
//
//     using std::exp;
//     exp(x)             // std::exp of a double, constgrad::exp of a dual number
//
// constgrad::exp is an object, which such a lookup does not see; a function of that name can't stand beside it. So the
// functions are in a namespace of their own, in which an empty base of every number has the lookup search as well.
#pragma once

#include <concepts>

namespace constgrad::by_lookup {

/// The empty base of a number. One for each type, since two objects of one type can't share an
/// address: a dual number of dual numbers would grow.
template <class Number>
struct functions_of {};

/// A number whose functions are found by lookup.
template <class T>
concept has_functions = std::derived_from<T, functions_of<T>>;

} // namespace constgrad::by_lookup
