//! Which of the grounds that a clause of the award law offers someone is proposed on.

use std::fmt;

use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;

/// A điểm of a clause: `a` of `điểm a khoản 1 Điều 74`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
pub enum Ground {
    /// Điểm a: excellent achievements in a movement, of Điều 74.
    #[strum(serialize = "a")]
    A,
    /// Điểm b.
    #[strum(serialize = "b")]
    B,
    /// Điểm c.
    #[strum(serialize = "c")]
    C,
    /// Điểm d.
    #[strum(serialize = "d")]
    D,
    /// Điểm đ.
    #[strum(serialize = "đ")]
    Dd,
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.into())
    }
}

decoded_by_word!(Ground);
