//! The decree's ranges: `templates/rules/nd30-2020.yaml`.

use crate::input::{Fields, Record};
use crate::model::{Date, Line};

/// Ranges of one regulation.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranges {
    /// In force from.
    pub valid_from: Date,
    /// The regulation.
    pub source: Line,
    /// How sure the text is.
    pub confidence: Line,
    /// The ranges.
    pub ranges: Vec<Range>,
}

impl Record for Ranges {
    const NAME: &'static str = "Ranges";
    const ABOUT: &'static str = "Các khoảng giá trị nghị định cho phép";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let valid_from = f.required("valid_from", "Có hiệu lực từ ngày");
        let source = f.required("source", "Văn bản quy định");
        let confidence = f.required("confidence", "Độ chắc chắn của nguồn");
        let ranges = f.required("ranges", "Các khoảng giá trị");
        Some(Self {
            valid_from: valid_from?,
            source: source?,
            confidence: confidence?,
            ranges: ranges?,
        })
    }
}

/// A range for some measures of a format.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// Dotted keys of the format; `*` stands for any one name.
    pub keys: Vec<Line>,
    /// Smallest value.
    pub min: f64,
    /// Largest value.
    pub max: f64,
    /// Where the regulation says so.
    pub clause: Line,
}

impl Range {
    /// Whether the range is for that measure.
    pub fn is_for(&self, key: &str) -> bool {
        self.keys.iter().any(|pattern| matches(pattern.as_str(), key))
    }

    /// Whether the value lies within.
    pub fn holds(&self, value: f64) -> bool {
        const EPSILON: f64 = 1e-9;
        value >= self.min - EPSILON && value <= self.max + EPSILON
    }
}

impl Record for Range {
    const NAME: &'static str = "Range";
    const ABOUT: &'static str = "Một khoảng giá trị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let keys = f.required("keys", "Các giá trị của bộ thể thức");
        let min = f.required("min", "Nhỏ nhất");
        let max = f.required("max", "Lớn nhất");
        let clause = f.required("clause", "Điểm, khoản quy định");
        Some(Self {
            keys: keys?,
            min: min?,
            max: max?,
            clause: clause?,
        })
    }
}

fn matches(pattern: &str, key: &str) -> bool {
    let (mut pattern, mut key) = (pattern.split('.'), key.split('.'));
    loop {
        match (pattern.next(), key.next()) {
            (None, None) => return true,
            (Some(expected), Some(found)) if expected == "*" || expected == found => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_one_name() {
        assert!(matches("styles.*.size_pt", "styles.body.size_pt"));
        assert!(!matches("styles.*.size_pt", "styles.size_pt"));
        assert!(!matches("styles.*", "styles.body.size_pt"));
    }
}
