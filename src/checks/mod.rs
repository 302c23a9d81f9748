//! Stage 3: rules that values of the right type can still break. One rule a file: facts first, then form.

mod dates_in_order;
mod format_in_range;

pub use dates_in_order::dates_in_order;
pub use format_in_range::format_in_range;
