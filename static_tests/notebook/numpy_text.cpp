#include <constgrad/notebook/numpy_text.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;
using cg::notebook::numpy_text;

// Each as NumPy 1.24 prints np.array([x]).
constexpr law numpy_text_laws[] = {
    {"the notebook's results, to the character",
     [] {
       return holds_if(numpy_text(given(0.859168388587622605)) == "[0.85916839]" &&
                       numpy_text(given(1.718336777175245210)) == "[1.71833678]" &&
                       numpy_text(given(0.0428586667092109923)) == "[0.04285867]" &&
                       numpy_text(given(0.003516279427781203408)) == "[0.00351628]");
     }},
    {"no more digits than needed, and a point after whole numbers",
     [] {
       return holds_if(numpy_text(given(0.5)) == "[0.5]" && numpy_text(given(1.0)) == "[1.]" &&
                       numpy_text(given(0.0)) == "[0.]" && numpy_text(given(-0.0)) == "[-0.]" &&
                       numpy_text(given(0.1 + 0.2)) == "[0.3]" &&
                       numpy_text(given(-2.5)) == "[-2.5]" && numpy_text(given(-0.5)) == "[-0.5]" &&
                       numpy_text(given(9.999999999)) == "[10.]" &&
                       numpy_text(given(99999999.1)) == "[99999999.1]");
     }},
    // 0.100000025 is a tie, but the double next to it, 0.100000025000000006…, is not.
    {"the number itself is rounded, not its shortest digits",
     [] { return holds_if(numpy_text(given(0.100000025)) == "[0.10000003]"); }},
    {"scientific from 1e8 on and below 1e-4",
     [] {
       return holds_if(numpy_text(given(1e8)) == "[1.e+08]" &&
                       numpy_text(given(123456789.0)) == "[1.23456789e+08]" &&
                       numpy_text(given(1e-4)) == "[0.0001]" &&
                       numpy_text(given(9.9999e-5)) == "[9.9999e-05]" &&
                       numpy_text(given(9.9999999999e-5)) == "[1.e-04]" &&
                       numpy_text(given(5e-324)) == "[5.e-324]" &&
                       numpy_text(given(-1.0 / 30000)) == "[-3.33333333e-05]");
     }},
    {"what has no digits has a name",
     [] {
       return holds_if(numpy_text(given(std::numeric_limits<double>::quiet_NaN())) == "[nan]" &&
                       numpy_text(given(-std::numeric_limits<double>::infinity())) == "[-inf]");
     }},
};
static_assert(all_hold<numpy_text_laws>);
