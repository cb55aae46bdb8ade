// must say: constgrad/network.hpp needs Boost.Hana: install libboost-dev (Debian, Ubuntu)
// flags: -nostdinc
//
// No folder of the system's headers is left, and so none with Boost.
#include <constgrad/network/hana.hpp>

int main() {}
