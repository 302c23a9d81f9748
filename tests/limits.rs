//! What hostile or careless files, other systems and ended processes may not do.

mod devices;
mod growth;
mod leftovers;
mod packages;
