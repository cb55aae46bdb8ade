#include <constgrad/network/variance_scaling.hpp>

#include "static_tests/network/drawn.hpp"

#include <limits>

namespace cg = constgrad;

// NumPy 1.24, after np.random.seed(42), with the formulas of the papers, 3 inputs and 2 outputs:
//     np.random.uniform(-limit, limit, (2, 3))      standard_deviation * np.random.randn(2, 3)
using two_by_three = cg::matrix<double, 2, 3>;

constexpr law variance_scaling_laws[] = {
    {"glorot_uniform has the limit √(6 / (inputs + outputs))",
     [] {
       return cg::claim::equal(
           drawn<double, 2, 3>(cg::glorot_uniform, 42),
           two_by_three{{{-0.27486882787686717, 0.9874655704440256, 0.50827326053859},
                         {0.21614990913593557, -0.7536253999638911, -0.753678244468986}}});
     }},
    {"he_uniform has the limit √(6 / inputs)",
     [] {
       return cg::claim::equal(
           drawn<double, 2, 3>(cg::he_uniform, 42),
           two_by_three{{{-0.3548541309195532, 1.2748125697609727, 0.6561779577961675},
                         {0.2790483327892417, -0.9729262077796847, -0.9729944297424085}}});
     }},
    {"lecun_uniform has the limit √(3 / inputs)",
     [] {
       return cg::claim::equal(
           drawn<double, 2, 3>(cg::lecun_uniform, 42),
           two_by_three{{{-0.250919762305275, 0.9014286128198323, 0.4639878836228102},
                         {0.1973169683940732, -0.687962719115127, -0.6880109593275947}}});
     }},
    {"glorot_normal has the standard deviation √(2 / (inputs + outputs))",
     [] {
       return cg::claim::within(
           2, drawn<double, 2, 3>(cg::glorot_normal, 42),
           two_by_three{{{0.31414961391137586, -0.08744602215848599, 0.4096341989565872},
                         {0.9632486581377107, -0.14809159718812812, -0.14808121367603985}}});
     }},
    {"he_normal has the standard deviation √(2 / inputs)",
     [] {
       return cg::claim::within(
           2, drawn<double, 2, 3>(cg::he_normal, 42),
           two_by_three{{{0.4055654076320828, -0.11289232917063366, 0.5288354768652926},
                         {1.2435486704079983, -0.19118542987429246, -0.1911720248178281}}});
     }},
    {"lecun_normal has the standard deviation √(1 / inputs)",
     [] {
       return cg::claim::within(
           2, drawn<double, 2, 3>(cg::lecun_normal, 42),
           two_by_three{{{0.2867780499513321, -0.07982693150049895, 0.37394315182347},
                         {0.8793216975810104, -0.13518851392817732, -0.1351790351218492}}});
     }},
    {"the outputs can count instead: √(3 / outputs), √(2 / outputs)",
     [] {
       const auto judged = cg::claim::equal(
           drawn<double, 2, 3>(cg::variance_scaling<cg::uniform>{.scale = 1, .mode = cg::fan::out},
                               42),
           two_by_three{{{-0.3073126920141821, 1.1040200704767238, 0.5682667808548743},
                         {0.2416629450791774, -0.8425788119448641, -0.8426378938976787}}});
       if (!judged) return judged;
       return cg::claim::within(
           2,
           drawn<double, 2, 3>(cg::variance_scaling<cg::normal>{.scale = 2, .mode = cg::fan::out},
                               42),
           two_by_three{{{0.4967141530112327, -0.13826430117118466, 0.6476885381006925},
                         {1.5230298564080254, -0.23415337472333597, -0.23413695694918055}}});
     }},
    {"a scale of 0 makes zeros; one below 0, or NaN, is refused",
     [] {
       using scaled = cg::variance_scaling<cg::normal>;
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       return holds_if(drawn<double, 1, 1>(scaled{0, cg::fan::in}, 0)(0, 0) == 0 &&
                       !is_constant<[] { drawn<double, 1, 1>(scaled{-1, cg::fan::in}, 0); }> &&
                       !is_constant<[] { drawn<double, 1, 1>(scaled{nan, cg::fan::in}, 0); }>);
     }},
    {"glorot_uniform of a layer with 8 inputs and 4 outputs, row by row",
     [] {
       return cg::claim::equal(
           drawn<double, 4, 8>(cg::glorot_uniform, 42),
           cg::matrix<double, 4, 8>{
               {{-0.1774270654597766, 0.6374062848804863, 0.32808897889808375, 0.13952416639462084,
                 -0.4864631038898424, -0.48649721487120423, -0.624964149106661, 0.517851271572421},
                {0.14299822096676063, 0.29425906147709846, -0.6779959101788321, 0.6645528860202284,
                 0.4701448913310836, -0.4068139310430877, -0.4499674465842226, -0.4477336359514315},
                {-0.276843274946359, 0.035010881370273084, -0.09624427762336807,
                 -0.29524658136022114, 0.158183880707079, -0.5098326715846474, -0.2939518570533209,
                 -0.18899289366460215},
                {-0.06212642411553193, 0.403299712264786, -0.42472541040786427,
                 0.020130535857294074, 0.13069393664556284, -0.641415977540099, 0.15209138812242007,
                 -0.4659492527561927}}});
     }},
};
static_assert(all_hold<variance_scaling_laws>);
