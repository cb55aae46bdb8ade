#include <constgrad/math/erfc_polynomials.hpp>

#include <constgrad/math/erfc.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide;

/// e^(1/u²) erfc(1/u) / u with 159 digits, by mpmath.
constexpr precise_point scaled_points[] = {
    {0x1.5c28f6p-5, 0x1.209ada041c29ap-1, -0x1.76499c0b2395cp-58, 0x1.744585b9dfd99p-113},
    {0x1.7bb2fep-4, 0x1.1fa3bb9183dbp-1, 0x1.faa691401b296p-57, -0x1.927f7212ccd74p-112},
    {0x1.99999ap-4, 0x1.1f711f3b4ae4bp-1, -0x1.08e8544228a88p-57, 0x1.beeeaf299339ap-111},
    {0x1.3dd98p-3, 0x1.1d813bcafefeap-1, 0x1.81bf7ab0fb6c7p-55, -0x1.c2ec235e19268p-109},
    {0x1.4cccccp-3, 0x1.1d316cbdd7fa2p-1, -0x1.c09c366467727p-56, 0x1.4536863b2d728p-110},
    {0x1.bdd98p-3, 0x1.1a74f2e48c0eap-1, 0x1.5757e5fd39788p-55, 0x1.f9200135a6ea6p-110},
    {0x1.ccccccp-3, 0x1.1a0c6137407a8p-1, -0x1.1dbb2d1f53ba2p-56, -0x1.2f57b105b4f78p-112},
    {0x1.1eeccp-2, 0x1.16a7163892fc3p-1, -0x1.e01f2b4fb022bp-59, -0x1.89b507cf0ec37p-113},
    {0x1.266666p-2, 0x1.162aa5b6ea6cbp-1, 0x1.05a2e501836ccp-56, -0x1.e86fefbda855dp-112},
    {0x1.5eeccp-2, 0x1.12414c6c4ac5dp-1, -0x1.93f6a8cf36663p-59, -0x1.09d94b31e7261p-113},
    {0x1.666666p-2, 0x1.11b5bc03373a1p-1, -0x1.8964acb943059p-55, 0x1.98849bf55525ap-109},
    {0x1.9eeccp-2, 0x1.0d6a851126122p-1, 0x1.74ffee53e02d7p-58, -0x1.5b47efecf47ccp-112},
    {0x1.a66666p-2, 0x1.0cd415ac4e2b7p-1, -0x1.564bffd50fbbbp-56, 0x1.7e849b57921cep-111},
    {0x1.deeccp-2, 0x1.0844cd61fd458p-1, -0x1.8d7ad8804ed81p-59, 0x1.bbdfec7fed974p-113},
    {0x1.e66666p-2, 0x1.07a71c6ff3757p-1, 0x1.d40e214b5c2a2p-58, 0x1.7c9e55441dfa7p-114},
    {0x1.0f766p-1, 0x1.02ec994b129f2p-1, -0x1.99a1929e3c929p-57, 0x1.24bcfea27579cp-114},
    {0x1.133334p-1, 0x1.024a9c3f7001ep-1, 0x1.ae24ea360ce78p-56, -0x1.5f2f6b629e808p-111},
    {0x1.2f766p-1, 0x1.faf1d4b17e9p-2, -0x1.92e4de8d84149p-58, 0x1.59dc04cee3ff5p-112},
    {0x1.333334p-1, 0x1.f9a9f9193c889p-2, 0x1.630a499091d19p-56, -0x1.efb9017bbfd98p-111},
    {0x1.4f766p-1, 0x1.eff7c7959514p-2, -0x1.641b3af7efe1ap-63, -0x1.818aee35bc56bp-117},
    {0x1.533334p-1, 0x1.eeafb593cffd7p-2, -0x1.1319c0b907929p-57, 0x1.42429ebd8577ap-111},
    {0x1.6f766p-1, 0x1.e5070aed2c0c3p-2, -0x1.3924077afd645p-56, -0x1.1ae2d74c5664fp-113},
    {0x1.733334p-1, 0x1.e3c18f0439befp-2, -0x1.b2f2039ebd611p-57, 0x1.5f9d9d4bcf972p-111},
    {0x1.8f766p-1, 0x1.da34ce1c65769p-2, -0x1.426fb8d74fc9bp-56, 0x1.75449ff862e64p-112},
    {0x1.933334p-1, 0x1.d8f40010c1172p-2, 0x1.68ef95af910a7p-57, -0x1.c09d32801fbbfp-111},
    {0x1.af766p-1, 0x1.cf90c34a7506p-2, -0x1.25bca84a7c597p-56, 0x1.c9755ef2bfcc5p-111},
    {0x1.b33334p-1, 0x1.ce562aa87cb1cp-2, -0x1.2cc5c6fc65edap-57, 0x1.4315bced4d927p-118},
    {0x1.cf766p-1, 0x1.c52641b639863p-2, -0x1.df39151b743a3p-56, -0x1.2652276f23632p-111},
    {0x1.d33334p-1, 0x1.c3f2f46d3e66cp-2, -0x1.3b0deb6ae9a92p-56, -0x1.68fe7582295d5p-110},
    {0x1.ef766p-1, 0x1.bafd3628564d6p-2, 0x1.4e2c05e51bc45p-57, -0x1.cc2d8d8b1dd75p-111},
    {0x1.f33334p-1, 0x1.b9d1f18b0f4abp-2, -0x1.96895e6a5ccd2p-56, -0x1.ccfb7a018da7ep-111}};

constexpr law erfc_polynomials_laws[] = {
    {"each is e^(1/u²) erfc(1/u) / u to 2^-69, near both ends",
     [] {
       for (const precise_point& known : scaled_points) {
         const auto [high, low] = cg::math::scaled_erfc({given(known.x), 0});
         if (!(distance(known.value(), high, low) <= 0x1p-69))
           return cg::verdict{false, cg::message{} << "not at " << known.x};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<erfc_polynomials_laws>);
