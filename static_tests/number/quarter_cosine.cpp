#include <constgrad/number/quarter_cosine.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;

constexpr point cosines[] = {{1e-9, 0.999999999999999998766299},
                             {0.125, 0.980785280403230449126182},
                             {0.3, 0.891006524188367870277005},
                             {0.49, 0.718126297763188840083463},
                             {0.4999, 0.707217844535964474121473},
                             {0.51, 0.695912796592314315474221},
                             {0.7, 0.45399049973954685371468},
                             {0.9, 0.156434465040230834560835},
                             {0.999, 0.00157079568083088020075231},
                             {0.9999990463256836, 1.49802811316901122885428e-6},
                             {0.9999999999999999, 1.74393424900431594973962e-16}};

constexpr law quarter_cosine_laws[] = {
    {"cos 0 = 1 and cos π/2 = 0, exactly",
     [] {
       return holds_if(cg::quarter_cosine(given(0.0)) == 1 && cg::quarter_cosine(given(1.0)) == 0);
     }},
    {"where its halves meet it is correctly rounded",
     [] { return cg::claim::equal(cg::quarter_cosine(given(0.5)), 0.707106781186547524400844); }},
    {"in between it is at most 2 ulp off",
     [] { return hits(cosines, 2, [](double x) { return cg::quarter_cosine(x); }); }},
    {"cos² + sin² = 1, from both halves, up to the roundings",
     [] {
       for (double x = 0; x <= 1; x += 0x1p-6) {
         const double cosine = cg::quarter_cosine(given(x)), sine = cg::quarter_cosine(1 - x);
         const auto judged = cg::claim::within(6, cosine * cosine + sine * sine, 1.0);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"it falls all the way",
     [] {
       for (double x = 0; x < 1; x += 0x1p-6) {
         if (!(cg::quarter_cosine(given(x)) > cg::quarter_cosine(x + 0x1p-6))) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<quarter_cosine_laws>);
