//! What faults of certificates say.

pub(super) mod en;
pub(super) mod vi;
