// Boost.Hana's parts that networks use, shielded from the macros I of <complex.h> and Bool of X11, whose names it uses.
#pragma once

#if !__has_include(<boost/hana/basic_tuple.hpp>)
#error "constgrad/network.hpp needs Boost.Hana: install libboost-dev (Debian, Ubuntu) or boost"
#endif

#pragma push_macro("I")
#undef I
#pragma push_macro("Bool")
#undef Bool

#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/fold_left.hpp>

#pragma pop_macro("Bool")
#pragma pop_macro("I")
