//! The awards and their deciders, as far as the papers of a ward meet them.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Term;
use crate::input::{Decode, Decoder, Node, Schemas, words};

/// An award: a form (hình thức khen thưởng, Luật 06/2022/QH15, Điều 9) or a title (danh hiệu thi đua, Điều 19, 20).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
pub enum Award {
    /// Bằng khen (Điều 74).
    #[strum(serialize = "bang-khen")]
    Commendation,
    /// Giấy khen (Điều 75).
    #[strum(serialize = "giay-khen")]
    Certificate,
    /// Lao động tiên tiến.
    #[strum(serialize = "lao-dong-tien-tien")]
    AdvancedWorker,
    /// Chiến sĩ thi đua cơ sở (Điều 23).
    #[strum(serialize = "chien-si-thi-dua-co-so")]
    GrassrootsEmulator,
    /// Tập thể lao động tiên tiến (Điều 28).
    #[strum(serialize = "tap-the-lao-dong-tien-tien")]
    AdvancedCollective,
    /// Tập thể lao động xuất sắc (Điều 27).
    #[strum(serialize = "tap-the-lao-dong-xuat-sac")]
    ExcellentCollective,
    /// Gia đình văn hóa.
    #[strum(serialize = "gia-dinh-van-hoa")]
    CulturalFamily,
    /// Thôn, tổ dân phố văn hóa.
    #[strum(serialize = "thon-to-dan-pho-van-hoa")]
    CulturalNeighbourhood,
}

impl From<Award> for Term {
    fn from(it: Award) -> Self {
        Self {
            word: it.into(),
            name: it.name(),
        }
    }
}

impl Award {
    /// Its place where awards are read out from high to low: titles before forms.
    pub const fn rank(self) -> usize {
        match self {
            Self::ExcellentCollective => 0,
            Self::GrassrootsEmulator => 1,
            Self::AdvancedCollective => 2,
            Self::AdvancedWorker => 3,
            Self::CulturalNeighbourhood => 4,
            Self::CulturalFamily => 5,
            Self::Commendation => 6,
            Self::Certificate => 7,
        }
    }

    /// Its Vietnamese name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commendation => "Bằng khen",
            Self::Certificate => "Giấy khen",
            Self::AdvancedWorker => "Lao động tiên tiến",
            Self::GrassrootsEmulator => "Chiến sĩ thi đua cơ sở",
            Self::AdvancedCollective => "Tập thể lao động tiên tiến",
            Self::ExcellentCollective => "Tập thể lao động xuất sắc",
            Self::CulturalFamily => "Gia đình văn hóa",
            Self::CulturalNeighbourhood => "Thôn, tổ dân phố văn hóa",
        }
    }

    /// Whether it is a title (danh hiệu) and not a form (hình thức): titles have one kind of holder, and no factor.
    pub const fn is_title(self) -> bool {
        match self {
            Self::Commendation | Self::Certificate => false,
            Self::AdvancedWorker
            | Self::GrassrootsEmulator
            | Self::AdvancedCollective
            | Self::ExcellentCollective
            | Self::CulturalFamily
            | Self::CulturalNeighbourhood => true,
        }
    }
}

impl fmt::Display for Award {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Templates see the Vietnamese name.
impl Serialize for Award {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Decode for Award {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.word(node, key)
    }

    fn schema(_: &mut Schemas) -> Json {
        words::<Self>()
    }
}

/// Who decides an award (Luật 06/2022/QH15, Điều 75, 78 đến 80).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
pub enum Decider {
    /// Chủ tịch Ủy ban nhân dân xã, phường, đặc khu.
    #[strum(serialize = "chu-tich-ubnd-xa")]
    CommuneChairman,
    /// Chủ tịch Ủy ban nhân dân huyện, quận, thị xã: until 30/6/2025.
    #[strum(serialize = "chu-tich-ubnd-huyen")]
    DistrictChairman,
    /// Chủ tịch Ủy ban nhân dân tỉnh, thành phố.
    #[strum(serialize = "chu-tich-ubnd-tinh")]
    ProvinceChairman,
    /// Thủ tướng Chính phủ.
    #[strum(serialize = "thu-tuong")]
    PrimeMinister,
    /// Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.
    #[strum(serialize = "giam-doc-so")]
    ProvincialAgencyHead,
    /// Giám đốc doanh nghiệp, hợp tác xã, for its own people.
    #[strum(serialize = "giam-doc-doanh-nghiep")]
    EnterpriseDirector,
}

impl From<Decider> for Term {
    fn from(it: Decider) -> Self {
        Self {
            word: it.into(),
            name: it.name(),
        }
    }
}

impl Decider {
    /// Its place where awards are read out from high to low.
    pub const fn rank(self) -> usize {
        match self {
            Self::PrimeMinister => 0,
            Self::ProvinceChairman => 1,
            Self::ProvincialAgencyHead => 2,
            Self::DistrictChairman => 3,
            Self::CommuneChairman => 4,
            Self::EnterpriseDirector => 5,
        }
    }

    /// Its Vietnamese name, by kind of office.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CommuneChairman => "Chủ tịch Ủy ban nhân dân cấp xã",
            Self::DistrictChairman => "Chủ tịch Ủy ban nhân dân cấp huyện",
            Self::ProvinceChairman => "Chủ tịch Ủy ban nhân dân cấp tỉnh",
            Self::PrimeMinister => "Thủ tướng Chính phủ",
            Self::ProvincialAgencyHead => "Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh",
            Self::EnterpriseDirector => "Giám đốc doanh nghiệp, hợp tác xã",
        }
    }
}

impl Serialize for Decider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl fmt::Display for Decider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Decode for Decider {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.word(node, key)
    }

    fn schema(_: &mut Schemas) -> Json {
        words::<Self>()
    }
}
