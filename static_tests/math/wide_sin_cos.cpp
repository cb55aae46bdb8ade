#include <constgrad/math/wide_sin_cos.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide, cg::math::wide_pair;

// sin y as y + rest, and cos y as 1 + rest.
constexpr precise_pair sines[] = {
    {0x1.9999999999999p-1, 0x1.9999999999999p-1, -0x1.52826b6ccd665p-4, -0x1.f3f92b8621511p-58,
     0x1.98ea9d5a4ddeap-112},
    {0x1.8p-1, 0x1.8p-1, -0x1.1801f4a038795p-4, 0x1.6cb370eb578ap-59, 0x1.49108ece8f84dp-113},
    {-0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.259675e1e3febp-8, -0x1.dbd44eb088742p-64,
     0x1.ce05124a46c4cp-120},
    {0x1.8p-30, 0x1.8p-30, -0x1.2p-91, 0x1.0333333333333p-154, 0x1.992a83a83a83bp-209}};
constexpr precise_pair cosines[] = {
    {0x1.9999999999999p-1, 1, -0x1.36928431ccf35p-2, 0x1.e0b3f0232185cp-56, -0x1.f55068bb1bafp-110},
    {0x1.8p-1, 1, -0x1.12c027355bdc2p-2, -0x1.827d5cf8c68c5p-57, 0x1.93b4e0bfb8f21p-112},
    {-0x1.3333333333333p-2, 1, -0x1.6de22bd0f645ap-5, 0x1.64d17d83f610fp-62,
     0x1.484eadaebd1ddp-118},
    {0x1.8p-30, 1, -0x1.2p-60, 0x1.bp-123, -0x1.0333333333333p-186}};

constexpr law wide_sin_cos_laws[] = {
    {"what sin y differs by from y, to 120 digits",
     [] {
       return agrees(sines,
                     [](double y) { return wide_pair{y, cg::math::wide_sin_rest(wide{y})}; });
     }},
    {"what cos y differs by from 1, to 120 digits",
     [] {
       return agrees(cosines,
                     [](double y) { return wide_pair{1, cg::math::wide_cos_rest(wide{y})}; });
     }},
};
static_assert(all_hold<wide_sin_cos_laws>);
