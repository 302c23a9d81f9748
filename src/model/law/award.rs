//! The awards and their deciders, as far as the papers of a ward meet them.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use crate::input::{Decode, Decoder, Node, Schemas};

/// An award: a form (hình thức khen thưởng, Luật 06/2022/QH15, Điều 9) or a title (danh hiệu thi đua, Điều 19, 20).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Award {
    /// Bằng khen (Điều 74).
    Commendation,
    /// Giấy khen (Điều 75).
    Certificate,
    /// Lao động tiên tiến.
    AdvancedWorker,
    /// Chiến sĩ thi đua cơ sở (Điều 23).
    GrassrootsEmulator,
    /// Tập thể lao động tiên tiến (Điều 28).
    AdvancedCollective,
    /// Tập thể lao động xuất sắc (Điều 27).
    ExcellentCollective,
    /// Gia đình văn hóa.
    CulturalFamily,
    /// Thôn, tổ dân phố văn hóa.
    CulturalNeighbourhood,
}

const AWARD_WORDS: [(&str, Award); 8] = [
    ("bang-khen", Award::Commendation),
    ("giay-khen", Award::Certificate),
    ("lao-dong-tien-tien", Award::AdvancedWorker),
    ("chien-si-thi-dua-co-so", Award::GrassrootsEmulator),
    ("tap-the-lao-dong-tien-tien", Award::AdvancedCollective),
    ("tap-the-lao-dong-xuat-sac", Award::ExcellentCollective),
    ("gia-dinh-van-hoa", Award::CulturalFamily),
    ("thon-to-dan-pho-van-hoa", Award::CulturalNeighbourhood),
];

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
        decoder.one_of(node, key, &AWARD_WORDS)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": AWARD_WORDS.map(|(word, _)| word)})
    }
}

/// Who decides an award (Luật 06/2022/QH15, Điều 75, 78 đến 80).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decider {
    /// Chủ tịch Ủy ban nhân dân xã, phường, đặc khu.
    CommuneChairman,
    /// Chủ tịch Ủy ban nhân dân huyện, quận, thị xã: until 30/6/2025.
    DistrictChairman,
    /// Chủ tịch Ủy ban nhân dân tỉnh, thành phố.
    ProvinceChairman,
    /// Thủ tướng Chính phủ.
    PrimeMinister,
    /// Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.
    ProvincialAgencyHead,
    /// Giám đốc doanh nghiệp, hợp tác xã, for its own people.
    EnterpriseDirector,
}

const DECIDER_WORDS: [(&str, Decider); 6] = [
    ("chu-tich-ubnd-xa", Decider::CommuneChairman),
    ("chu-tich-ubnd-huyen", Decider::DistrictChairman),
    ("chu-tich-ubnd-tinh", Decider::ProvinceChairman),
    ("thu-tuong", Decider::PrimeMinister),
    ("giam-doc-so", Decider::ProvincialAgencyHead),
    ("giam-doc-doanh-nghiep", Decider::EnterpriseDirector),
];

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
        decoder.one_of(node, key, &DECIDER_WORDS)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": DECIDER_WORDS.map(|(word, _)| word)})
    }
}
