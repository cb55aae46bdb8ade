// Which networks: of 1 to 4 dense layers and widths from 1 to 12, with every activation inside and at the end.
#pragma once

#include "subject.hpp"

#include <vector>

namespace gradients {

inline std::vector<subject> all_subjects() {
  namespace cg = constgrad;
  using cg::sequential, cg::inputs, cg::dense, cg::frozen;
  return {
      samples_of<1>(sequential(inputs<3>, dense<1>)),
      samples_of<7>(sequential(inputs<5>, dense<3>, cg::softmax)),
      samples_of<1>(sequential(inputs<12>, dense<2>, cg::sigmoid)),
      samples_of<3>(sequential(inputs<4>, dense<3>, cg::elu)),
      samples_of<1>(sequential(inputs<2>, dense<4>, cg::tanh, dense<1>, cg::sigmoid)),
      samples_of<4>(sequential(inputs<2>, dense<4>, cg::tanh, dense<1>, cg::sigmoid)),
      samples_of<1>(sequential(inputs<3>, dense<7>, cg::relu, dense<4>, cg::softmax)),
      samples_of<1>(sequential(inputs<6>, dense<5>, cg::leaky_relu, dense<2>)),
      samples_of<2>(sequential(inputs<4>, dense<9>, cg::elu, dense<3>, cg::identity)),
      samples_of<1>(sequential(inputs<7>, dense<12>, cg::gelu, dense<1>)),
      samples_of<5>(sequential(inputs<8>, dense<6>, cg::silu, dense<5>, cg::softmax)),
      samples_of<1>(sequential(inputs<1>, dense<8>, cg::softplus, dense<2>, cg::softplus)),
      samples_of<2>(sequential(inputs<2>, dense<3>, cg::softmax, dense<2>, cg::sigmoid)),
      samples_of<1>(sequential(inputs<3>, dense<4>, dense<2>)),
      samples_of<1>(sequential(inputs<10>, dense<11>, cg::sigmoid, dense<4>, cg::relu, dense<3>)),
      samples_of<2>(
          sequential(inputs<3>, dense<5>, cg::tanh, dense<5>, cg::gelu, dense<2>, cg::sigmoid)),
      samples_of<1>(
          sequential(inputs<5>, dense<10>, cg::silu, dense<2>, cg::elu, dense<6>, cg::softmax)),
      samples_of<1>(sequential(inputs<9>, dense<1>, cg::softplus, dense<12>, cg::leaky_relu,
                               dense<1>, cg::tanh)),
      samples_of<3>(sequential(inputs<4>, frozen<"bias">(dense<6>), cg::identity, dense<4>,
                               cg::relu, dense<3>, cg::gelu)),
      samples_of<1>(sequential(inputs<12>, dense<2>, cg::relu, dense<3>, cg::silu)),
      samples_of<2>(sequential(inputs<2>, dense<4>, cg::tanh, dense<4>, cg::silu, dense<4>,
                               cg::softplus, dense<1>, cg::sigmoid)),
      samples_of<1>(sequential(inputs<11>, dense<3>, cg::elu, dense<9>, cg::gelu, dense<5>,
                               cg::sigmoid, dense<4>, cg::softmax)),
      samples_of<1>(sequential(inputs<6>, dense<8>, cg::leaky_relu, dense<7>, cg::softmax, dense<6>,
                               cg::relu, frozen<"bias">(dense<2>))),
      samples_of<1>(sequential(inputs<8>, dense<12>, cg::relu, dense<12>, cg::tanh, dense<12>,
                               cg::elu, dense<12>, cg::relu)),
      samples_of<9>(sequential(inputs<1>, dense<3>, cg::sigmoid, dense<3>, cg::tanh, dense<3>,
                               cg::leaky_relu, dense<2>, cg::leaky_relu)),
  };
}

} // namespace gradients
