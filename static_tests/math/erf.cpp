#include <constgrad/math/erf.hpp>

#include <constgrad/math/enclosure.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::erf_derivative, cg::math::erf_function, cg::math::wide;

// erf x with 159 digits: the series around 0, at the table's points and between, next to 1.
constexpr precise_point erf_points[] = {
    {5e-300, 0x1.e3a08fe8d6488p-995, 0x0.0000000d74c7p-1022, 0x0p0},
    {1e-09, 0x1.362a9ffc610ddp-30, -0x1.41dcec6678b79p-86, -0x1.ce503b3c97577p-144},
    {-0.01, -0x1.71bc266657b66p-7, 0x1.934b340f48c8ap-61, -0x1.26ccddf90b3cep-115},
    {0x1.00034a17fc494p-5, 0x1.20c919a3d38bp-5, -0x1.c6f829d960cdbp-59, -0x1.ccf0f4f275f24p-115},
    {0x1.99f66a6e8d028p-2, 0x1.b705b81405182p-2, 0x1.d7cdd6b6960dap-56, -0x1.a536951c71114p-110},
    {0x1.4098adbe3089cp-2, 0x1.5e462cf95de71p-2, -0x1.d092f7115132cp-57, -0x1.7479216544c0fp-112},
    {0.1, 0x1.cca5ea24fb334p-4, 0x1.112c8facdc19cp-60, -0x1.96193e5fecc2bp-114},
    {0.2, 0x1.c8184b8b25f1cp-3, -0x1.2d01e59c4dd13p-57, -0x1.60e2e360b03cdp-118},
    {-0.24, -0x1.1013ad1f01da2p-2, -0x1.fc5ea4af28006p-57, 0x1.1dcb5d7a62c32p-116},
    {0x1.fffffffffffffp-3, 0x1.1af54e232d608p-2, 0x1.12e58ffe76298p-59, -0x1.600bce450ee7fp-117},
    {0.25, 0x1.1af54e232d609p-2, -0x1.bee921fa4172bp-56, -0x1.fa5493522e876p-111},
    {0.28125, 0x1.3c9aa8b84bedap-2, 0x1.38e845397242dp-58, -0x1.b03b66698cd27p-112},
    {-0.3, -0x1.50838881dea0fp-2, -0x1.a6952c4883ab9p-56, 0x1.c28925190ce45p-111},
    {0.46, 0x1.f04980a78ca2cp-2, -0x1.5e363e77bf9f2p-59, -0x1.f40fa67a1d8e8p-113},
    {0.5, 0x1.0a7ef5c18edd2p-1, 0x1.5e809f1a31a28p-56, -0x1.5acf7dea484ecp-110},
    {0.53, 0x1.17ca24618c996p-1, -0x1.7bc064d632f29p-55, -0x1.1cfa670985ed3p-110},
    {0.6, 0x1.352ca0235d4f7p-1, -0x1.c7e5cd9dbafffp-59, -0x1.fa41ad1f71174p-117},
    {0.78, 0x1.75c3ed60551eep-1, -0x1.da2dec0dbc542p-55, 0x1.3275b2d11c8c1p-109},
    {-0.97, -0x1.a8e4c251052f5p-1, 0x1.3d03c44b7461bp-57, 0x1.96a6d1c7d0e66p-113},
    {1.0, 0x1.af767a741088bp-1, -0x1.c97f778122797p-56, 0x1.bce990c61f4a3p-111},
    {1.03124, 0x1.b5e5ad1559d6dp-1, 0x1.33c3b2dfe8b47p-56, -0x1.9534ba2be62ffp-111},
    {1.6, 0x1.f3e3ef6fef78ap-1, -0x1.d4ca3ddb8cfd8p-58, 0x1.41e6d495554a3p-114},
    {2.03, 0x1.fde76fd8e4093p-1, 0x1.b5514193df719p-55, -0x1.3c0b1a77dbedep-109},
    {-3.1, -0x1.fffe7922cb8dbp-1, -0x1.b4ef0c5d12991p-55, -0x1.807d0e1b16851p-109},
    {4.7, 0x1.ffffffffbe223p-1, -0x1.1916ed1a071abp-59, -0x1.e6e4dd85b37d2p-114},
    {5.1, 0x1.fffffffffecacp-1, -0x1.92c6ea2c9d19ep-55, -0x1.9b23be5c6af6cp-109},
    {5.9, 0x1.fffffffffffffp-1, 0x1.68cd3fcb97885p-55, -0x1.e0f20327bb6ep-112},
    {5.93, 0x1p0, -0x1.cec602239e92dp-55, -0x1.bbc79e3c78ba8p-111}};

constexpr precise_point slope_points[] = {
    {0.0, 0x1.20dd750429b6dp0, 0x1.1ae3a914fed8p-56, -0x1.3cbbebf65f145p-111},
    {1e-09, 0x1.20dd750429b6dp0, 0x1.06130a5f627d8p-56, -0x1.3d469e424ecf7p-111},
    {-0.01, 0x1.20d610013b5c8p0, -0x1.25c9c6337fa23p-54, 0x1.f8a6d4438ce94p-109},
    {0.1, 0x1.1dfda5cfd513fp0, 0x1.1fb9c35f7a558p-54, -0x1.1a7593cc4b9b3p-109},
    {0.3, 0x1.0800b70874e79p0, -0x1.c5ec8beec3855p-55, -0x1.bc036fa1a8938p-109},
    {0.7, 0x1.61eec74c053cbp-1, -0x1.3f12e5fefd7d1p-55, -0x1.892300ae43c92p-110},
    {-0.83, 0x1.221833a30f1fdp-1, -0x1.78426a7d2588bp-55, -0x1.f55a0946e204p-113},
    {1.0, 0x1.a911f096fbc26p-2, -0x1.086a09f735b33p-56, 0x1.63e97f469c3b8p-110},
    {1.7, 0x1.00dd4ac083d09p-4, 0x1.fcf8945b0ee9ap-58, -0x1.7195793287473p-115},
    {2.5, 0x1.1d83170fbf6fbp-9, 0x1.ea3671efbb74ap-63, 0x1.5c049fbbc3395p-119},
    {-3.3, 0x1.60f2217fa9f84p-16, -0x1.418b21aafc91dp-71, -0x1.ba75c74514368p-126},
    {5.1, 0x1.91a377b65dc7bp-38, -0x1.2731c1dd2754ap-93, 0x1.19e73f252b11cp-147},
    {10.3, 0x1.15f5d6676307p-153, -0x1.63ff664fc7bcp-208, -0x1.ab34a34f2a40cp-262},
    {20.1, 0x1.3d976c2f78196p-583, -0x1.915c1c10987c7p-637, -0x1.d317242143828p-692},
    {24.4, 0x1.30b7e34df456fp-859, 0x1.264fd713ab941p-916, -0x1.4ea410b9869a7p-972},
    {-24.5, 0x1.255d79dbe3905p-866, 0x1.c226bbcc756fp-920, 0x1.f49ee60b24832p-975}};
constexpr point far_slopes[] = {
    {0x1.87p4, 0x1.867f82bdccb8fp-862},   {0x1.8ap4, 0x1.4379416dfac63p-875},
    {0x1.9ap4, 0x1.cae9de8f00c0bp-948},   {0x1.a8p4, 0x1.078003d294269p-1013},
    {-0x1.aap4, 0x0.b03938e58e118p-1022}, {0x1.b3p4, 0x0.00000000000dep-1022}};

constexpr known_bracket erf_brackets[] = {
    {1, 0x1.af767a741088ap-1, 0x1.af767a741088bp-1},
    {-1, -0x1.af767a741088bp-1, -0x1.af767a741088ap-1},
    {0.1, 0x1.cca5ea24fb334p-4, 0x1.cca5ea24fb335p-4},
    {-0.3, -0x1.50838881dea1p-2, -0x1.50838881dea0fp-2},
    {2, 0x1.fd9ae142795e3p-1, 0x1.fd9ae142795e4p-1},
    {5.9, 0x1.fffffffffffffp-1, 1},
    {-6, -1, -0x1.fffffffffffffp-1},
    {1e-300, 0x1.82e6d98711d39p-997, 0x1.82e6d98711d3ap-997},
    {numbers<double>::denorm_min, numbers<double>::denorm_min, 0x0.0000000000002p-1022},
    {numbers<double>::infinity, 1, 1},
    {-numbers<double>::infinity, -1, -1}};

/// ∫₀ʰ e^(-2ct - t²) dt = √π/2 e^c² (erf(c + h) - erf c), with 159 digits by mpmath.
struct step {
  double c, h, first, second, third;
};
constexpr step steps[] = {
    {0, 0x1p-5, 0x1.ffd5588857c7ep-6, -0x1.3c1d3c421af8p-60, 0x1.c02b27dab9504p-114},
    {0, -0x1.eb851eb851eb8p-6, -0x1.eb5f61a6f7bbdp-6, -0x1.d6e9a28024b02p-61,
     0x1.31dcad1dc81fap-116},
    {0x1p-2, 0x1p-5, 0x1.fbdb27b617672p-6, 0x1.3a2b4954d497dp-60, -0x1.63b29555bed56p-114},
    {0x1.8p0, -0x1p-5, -0x1.0c4b6895b5adcp-5, 0x1.b8a697b957466p-61, 0x1.fa4b01f119f67p-115},
    {0x1.8p1, 0x1.eb851eb851eb8p-6, 0x1.c1b179b3483aep-6, 0x1.62421fcfa3cbfp-63,
     -0x1.e8cea4e6995e2p-117},
    {0x1.7cp2, 0x1.fbe76c8b43958p-6, 0x1.a8c87dd36738cp-6, 0x1.ac0a21dd437e2p-65,
     -0x1.32a9fd312b4e4p-120},
    {0x1.8p2, -0x1p-5, -0x1.367f2fb413067p-5, -0x1.e7def2434f6fcp-61, 0x1.a03b4081a26bfp-116},
    {0x1.8p2, 0x1p-6, 0x1.d2d4093a8f905p-7, -0x1.c8a74a589ab12p-61, 0x1.6844b03cbe278p-116}};

/// The claim that f is at most so many ulps off at every point.
template <std::size_t Size, class F>
constexpr cg::verdict is_near(const precise_point (&points)[Size], double ulps, F f) {
  for (const precise_point& known : points) {
    const double off = ulps_off(known.value(), f(given(known.x)));
    if (!(off <= ulps))
      return {false, cg::message{} << "at " << known.x << " it is " << off << " ulps off"};
  }
  return {};
}

// Hard cases that CORE-MATH's tests list; the first takes 114 digits.
constexpr point hard_points[] = {{0x1.51f3182edb17ap-36, 0x1.7d55d48a2fd8dp-36},
                                 {0x1.2759b6d41c68ep-29, 0x1.4d446d224328ap-29},
                                 {0x1.52b76545cc8efp-6, 0x1.7e25651027283p-6},
                                 {0x1.3a013a3c71e92p0, 0x1.d59ad1787a7d4p-1},
                                 {0x1.e4bcaa3d6ae35p-7, 0x1.1176aeaf6975dp-6}};

constexpr law erf_laws[] = {
    {"2/√π, less 1, in two doubles, and a third of it in two parts",
     [] {
       const auto [high, low] = given(cg::math::two_over_root_pi);
       const auto [upper, lower, rounded] = given(cg::math::third_of_it);
       const wide exact = cg::math::wide_two_over_root_pi, third = exact * reciprocal(wide{3.0});
       return holds_if(
           given(cg::math::two_over_root_pi_minus_1) == 0.128379167095512573896158903121545172 &&
           exact.rounded<double>() == high && (exact - wide{high}).rounded<double>() == low &&
           third.rounded<double>() == rounded && cg::math::upper_half(upper) == upper &&
           (third - wide{upper}).rounded<double>() == lower && __builtin_fabs(lower) < 0x1p-26);
     }},
    {"the step's integral is right to the third power of h and 2^-52 of it",
     [] {
       for (const auto& [c, h, first, second, third] : steps) {
         const wide exact = precise_point{h, first, second, third}.value();
         const auto [high, low] = cg::math::gaussian_step(given(c), given(h));
         const double most =
             (1 + c * c) * __builtin_fabs(h * h * h) * 0x1p-51 + 0x1p-74 * __builtin_fabs(h);
         if (!(distance(exact, high, low) <= most))
           return cg::verdict{false, cg::message{} << "of " << c << " and " << h};
       }
       return cg::verdict{};
     }},
    {"both ways are right to their errors, and erf is correctly rounded",
     [] {
       for (const precise_point& known : erf_points) {
         const double x = given(known.x), nearest = known.value().rounded<double>();
         if (erf_function::covers(x)) {
           const auto [high, low, error] = erf_function::quick(x);
           if (!(distance(known.value(), high, low) <= error) ||
               !(error <= 0x1p-62 * __builtin_fabs(nearest)))
             return cg::verdict{false, cg::message{} << "the quick way, at " << x};
         }
         if (cg::math::erf(x) != nearest || erf_function::careful(x) != nearest)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"at the hardest arguments, too",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::erf(x); }); }},
    {"the quick way covers what is below 6 and above 2^-900, of floats all numbers",
     [] {
       return holds_if(
           erf_function::covers(given(5.99)) && !erf_function::covers(given(-6.0)) &&
           erf_function::covers(given(-0x1p-899)) && !erf_function::covers(given(0x1p-900)) &&
           erf_function::covers(given(1e30f)) && !erf_function::covers(given(numbers<float>::nan)));
     }},
    {"erf is odd, ±0 stays ±0, ±infinity gives ±1, nan stays nan",
     [] {
       constexpr point special_values[] = {
           {numbers<double>::nan, numbers<double>::nan},
           {numbers<double>::infinity, 1},
           {-numbers<double>::infinity, -1},
           {6, 1},
           {-6, -1},
           {1e300, 1},
           {0, 0},
           {-0.0, -0.0},
           {numbers<double>::denorm_min, numbers<double>::denorm_min}};
       return takes(special_values, [](double x) { return cg::math::erf(x); });
     }},
    {"it has the tightest enclosure, from -1 to 1",
     [] {
       return encloses(erf_brackets, 0,
                       [](double x) { return cg::math::enclosure<erf_function>(x); });
     }},
    {"erf of a float is correctly rounded, 1 from 4 on, and nan of nan",
     [] {
       constexpr float_point points[] = {{0.5f, 0.520499877813046537683f},
                                         {-0.1f, -0.112462916018284892f},
                                         {0.0f, 0.0f},
                                         {-0.0f, -0.0f},
                                         {0x1.81d5acp-13f, 0x1.b35e28p-13f},
                                         {1e-40f, 0x1.3a8bp-133f},
                                         {3.9f, 0.999999965200739f},
                                         {-3.99f, -1},
                                         {4, 1},
                                         {-numbers<float>::infinity, -1},
                                         {numbers<float>::nan, numbers<float>::nan}};
       return takes(points, [](float x) { return cg::math::erf(x); });
     }},
    {"erf' is at most 0.75 ulp off",
     [] { return is_near(slope_points, 0.75, [](double x) { return erf_derivative(x); }); }},
    {"erf' is right where it is subnormal",
     [] { return hits(far_slopes, 0, [](double x) { return erf_derivative(x); }); }},
    {"erf' is 0 in the end, and nan of nan",
     [] {
       const double of_nan = erf_derivative(given(numbers<double>::nan));
       return holds_if(erf_derivative(given(28.0)) == 0 &&
                       erf_derivative(-numbers<double>::infinity) == 0 &&
                       erf_derivative(given(1e200)) == 0 && of_nan != of_nan);
     }},
    {"erf' of a float is the double's, rounded",
     [] {
       return holds_if(erf_derivative(given(0.5f)) == 0.878782578935444794f &&
                       erf_derivative(given(-1.0f)) == 0.415107497420594703f);
     }},
};
static_assert(all_hold<erf_laws>);
