//! Which face.

/// A face of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// The text font, upright.
    Regular,
    /// The text font, bold.
    Bold,
    /// The text font, slanted.
    Italic,
    /// The text font, bold and slanted.
    BoldItalic,
    /// The calligraphic face of certificates.
    Script,
}

impl Face {
    /// All faces, in the order they are numbered.
    pub const ALL: [Self; 5] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::BoldItalic,
        Self::Script,
    ];

    /// The four faces of the text font, in the order they are stored.
    pub const TEXT: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    /// The text font's face of a style.
    pub const fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    /// Its English name, as font files use it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular | Self::Script => "Regular",
            Self::Bold => "Bold",
            Self::Italic => "Italic",
            Self::BoldItalic => "Bold Italic",
        }
    }
}
