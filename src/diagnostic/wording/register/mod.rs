//! What faults of the register say.

pub(super) mod en;
pub(super) mod vi;
