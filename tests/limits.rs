//! What hostile or careless files, other systems and ended processes may not do.

mod leftovers;
mod packages;
