// Ctrl+C ends a training instead of the program.
//
//     stop_on_interrupt ctrl_c;
//     train(net, data, loss, adam{}, epochs{100}, checkpoint_file{"iris.checkpoint"}, ctrl_c)
#pragma once

#include "constgrad/training/options.hpp"

#include <csignal>

namespace constgrad {

/// An option of train: after the signal SIGINT it ends as if its epochs were over. With a checkpoint_file it does so after
/// one of its next steps, some hundredths of a second later, and has then written the file; without one, after its epoch.
/// While such an object lives, its handler stands in place of the program's, which it gives back. A second signal meets
/// that of the system, which ends the program. Where the program ignores the signal, as one in the background of a shell
/// does, it goes on to. One such object may live at a time.
class stop_on_interrupt {
public:
  static constexpr option_kind kind = option_kind::stop;

  stop_on_interrupt() {
    was_sent = 0;
    before = std::signal(SIGINT, &note);
    if (before == SIG_IGN) std::signal(SIGINT, SIG_IGN);
  }
  stop_on_interrupt(const stop_on_interrupt&) = delete;
  stop_on_interrupt& operator=(const stop_on_interrupt&) = delete;
  ~stop_on_interrupt() { std::signal(SIGINT, before); }

  /// Whether the signal has been sent.
  static bool is_asked() { return was_sent != 0; }

private:
  static inline volatile std::sig_atomic_t was_sent = 0;
  void (*before)(int) = nullptr;

  static void note(int) {
    was_sent = 1;
    std::signal(SIGINT, SIG_DFL);
  }
};

} // namespace constgrad
