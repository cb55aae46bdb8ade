// The training of docs/derivations/digits.md at run time: the bits that the compiler finds in docs/examples/digits/trained.cpp.
#include "docs/examples/digits/digits.hpp"

#include "runtime_tests/catch.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace {

/// How many of the images show each digit, as the description of the data set counts them; and the sum of all pixels, by Python.
constexpr std::size_t images_of[]{178, 182, 177, 183, 181, 182, 181, 179, 174, 180};
constexpr std::size_t sum_of_pixels = 561'718;

} // namespace

TEST_CASE("the digits are those of the data set", "[digits]") {
  std::size_t counts[10]{}, sum = 0;
  for (const auto& image : digits::images) {
    for (std::size_t i = 0; i < 64; ++i) {
      REQUIRE((image[i] >= 'a' && image[i] <= 'q'));
      sum += static_cast<std::size_t>(image[i] - 'a');
    }
    ++counts[image[64] - '0'];
  }
  for (std::size_t digit = 0; digit < 10; ++digit) CHECK(counts[digit] == images_of[digit]);
  CHECK(sum == sum_of_pixels);
}

TEST_CASE("the digits are learned at run time with the compiler's bits", "[digits]") {
  using namespace digits;
  const auto trained = cg::train(untrained, training, cg::categorical_cross_entropy_with_logits,
                                 optimizer, cg::epochs{epochs}, batches);
  CHECK(digest(trained) == digest_after_training);
  CHECK(cg::correct(trained.network, held_out) == 350);

  // The digest tells a single bit.
  auto other = trained;
  double& parameter = other.network.parameters.numbers.elements[1209];
  parameter = std::bit_cast<double>(std::bit_cast<std::uint64_t>(parameter) ^ 1);
  CHECK(digest(other) != digest_after_training);
}
