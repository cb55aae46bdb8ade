#include <constgrad/layer/parameter.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

/// A layer with a parameter of each kind, of 6 + 2 + 3 + 1 numbers.
struct layer_of_all_kinds {
  template <class T>
  struct parameters {
    cg::weight_matrix<T, 2, 3> kernel;
    cg::weight_vector<T, 2> scale;
    cg::bias_vector<T, 3> shift;
    cg::state_vector<T, 1> mean;
  };
  static constexpr const char* names[]{"kernel", "scale", "shift", "mean"};
};

struct layer_without_parameters {
  template <class>
  using parameters = cg::no_parameters;
};

/// A layer that makes its parameters itself, under another name.
struct layer_of_its_own : layer_of_all_kinds {
  template <class T, class Make>
  static constexpr parameters<T> make_parameters(const Make& make) {
    return cg::make_parameters<layer_of_all_kinds, T>(
        [&make]<class View>(const cg::parameter_name& name) {
          return make.template operator()<View>(name.inside(7));
        });
  }

  /// Behind the first number, which it leaves out.
  template <class T>
  static constexpr parameters<T> parameters_at(T* first) {
    return cg::parameters_at<layer_of_all_kinds>(first + 1);
  }
};

/// What visit_parameters says of a layer.
template <class Layer>
static constexpr cg::message visited() {
  cg::message words;
  cg::visit_parameters<Layer, float>(
      [&words]<class View>(const cg::parameter_name& name, std::size_t place) {
        words << (name.is_frozen ? "frozen " : "") << name << ' ' << place << '+' << View::size()
              << ';';
      });
  return words;
}

/// A name that is not frozen.
static constexpr cg::parameter_name weights{"weights", 0, {}, false};

constexpr law parameter_laws[] = {
    {"the names of a layer's parameters are listed in their order",
     [] {
       return holds_if(cg::listed_names<layer_of_all_kinds>() == "kernel, scale, shift, mean" &&
                       cg::listed_names<layer_without_parameters>() == "");
     }},
    {"the parameters lie one after another, as they are declared",
     [] {
       double numbers[12]{given(1.0), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
       const auto p = cg::parameters_at<layer_of_all_kinds>(static_cast<double*>(numbers));
       return holds_if(p.kernel == cg::matrix<double, 2, 3>{{{1, 3, 5}, {2, 4, 6}}} &&
                       p.scale == cg::vector{7.0, 8.0} && p.shift == cg::vector{9.0, 10.0, 11.0} &&
                       p.mean == cg::vector{12.0});
     }},
    {"they are views, by which the numbers are changed",
     [] {
       double numbers[12]{};
       const auto p = cg::parameters_at<layer_of_all_kinds>(static_cast<double*>(numbers));
       p.kernel(1, 2) = given(1.0);
       auto [kernel, scale, shift, mean] = p;
       scale = cg::vector{2.0, 3.0};
       shift = cg::vector{4.0, 5.0, 6.0};
       mean = cg::vector{7.0};
       bool right = true;
       for (std::size_t i = 5; i < 12; ++i)
         right = right && numbers[i] == static_cast<double>(i) - 4;
       kernel = cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}};
       return holds_if(right && numbers[0] == 1 && numbers[1] == 4 && numbers[5] == 6);
     }},
    {"or where the layer says",
     [] {
       double numbers[13]{given(1.0), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
       const auto p = cg::parameters_at<layer_of_its_own>(static_cast<double*>(numbers));
       return holds_if(p.kernel(0, 0) == 2 && p.mean[0] == 13);
     }},
    {"of constants they only read",
     [] {
       const double numbers[12]{given(1.0), 2};
       const auto p = cg::parameters_at<layer_of_all_kinds>(static_cast<const double*>(numbers));
       return holds_if(p.kernel(1, 0) == 2 &&
                       std::is_same_v<decltype(p.kernel(1, 0)), const double&>);
     }},
    {"a visit gives the name, place and size of each parameter",
     [] {
       return holds_if(visited<layer_of_all_kinds>() ==
                           "layer 0 kernel 0+6;layer 0 scale 6+2;layer 0 shift 8+3;"
                           "layer 0 mean 11+1;" &&
                       visited<layer_without_parameters>() == "" &&
                       visited<layer_of_its_own>() == "layer 7 kernel 0+6;layer 7 scale 6+2;"
                                                      "layer 7 shift 8+3;layer 7 mean 11+1;");
     }},
    {"so many numbers, of so many parameters",
     [] {
       return holds_if(cg::parameter_count<layer_of_all_kinds> == 12 &&
                       cg::part_count<layer_of_all_kinds> == 4 &&
                       cg::parameter_count<layer_without_parameters> == 0 &&
                       cg::part_count<layer_without_parameters> == 0 &&
                       cg::parameter_count<layer_of_its_own> == 12 &&
                       cg::part_count<layer_of_its_own> == 4);
     }},
    {"each has its role",
     [] {
       using p = layer_of_all_kinds::parameters<double>;
       return holds_if(decltype(p::kernel)::has_role == cg::role::weight &&
                       decltype(p::scale)::has_role == cg::role::weight &&
                       decltype(p::shift)::has_role == cg::role::bias &&
                       decltype(p::mean)::has_role == cg::role::state);
     }},
    {"a name contains the number of its layer within the enclosing layer",
     [] {
       cg::message words;
       words << weights.inside(given(std::size_t{3})) << ';' << weights.inside(1).inside(2) << ';'
             << weights.inside(1).inside(2).inside(30) << ';'
             << weights.inside(4).inside(3).inside(2).inside(1) << ';'
             << weights.inside(5).inside(4).inside(3).inside(2).inside(1); // the innermost is lost
       return holds_if(words == "layer 3 weights;layer 2.1 weights;layer 30.2.1 weights;"
                                "layer 1.2.3.4 weights;layer 1.2.3.4 weights");
     }},
    {"and keeps whether it is frozen",
     [] {
       cg::parameter_name frozen = weights;
       frozen.is_frozen = true;
       return holds_if(frozen.inside(1).inside(2).is_frozen && !weights.inside(1).is_frozen &&
                       !cg::parameter_name{}.is_frozen && cg::parameter_name{}.layer == 0);
     }},
    {"no parameters are equal to no parameters",
     [] { return holds_if(cg::no_parameters{} == cg::no_parameters{}); }},
};
static_assert(all_hold<parameter_laws>);

// What a network has of a layer without parameters is nothing.
static_assert(std::is_same_v<
              decltype(cg::parameters_at<layer_without_parameters>(static_cast<double*>(nullptr))),
              cg::no_parameters>);
