//! The files of a campaign, in the words of the office.

/// A file of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataFile {
    /// The campaign itself.
    Campaign,
    /// The office.
    Office,
    /// Its papers.
    Papers,
    /// Units, indicators and figures.
    Units,
    /// Who is proposed for which award.
    Awardees,
    /// Tables of points.
    Scores,
    /// One review, by its id.
    Review(String),
}

/// What a review's part of an address begins with.
const OF_REVIEW: &str = "dot--";

impl DataFile {
    /// Those without the reviews.
    pub const PLAIN: [Self; 6] = [
        Self::Office,
        Self::Campaign,
        Self::Units,
        Self::Awardees,
        Self::Scores,
        Self::Papers,
    ];

    /// Its part of an address.
    pub fn slug(&self) -> String {
        match self {
            Self::Campaign => "phong-trao".to_owned(),
            Self::Office => "co-quan".to_owned(),
            Self::Papers => "van-ban".to_owned(),
            Self::Units => "don-vi".to_owned(),
            Self::Awardees => "de-nghi".to_owned(),
            Self::Scores => "diem".to_owned(),
            Self::Review(id) => format!("{OF_REVIEW}{id}"),
        }
    }

    /// The one with that part of an address.
    pub fn of_slug(slug: &str) -> Option<Self> {
        if let Some(id) = slug.strip_prefix(OF_REVIEW) {
            let plain = id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            return (plain && !id.is_empty()).then(|| Self::Review(id.to_owned()));
        }
        Self::PLAIN.into_iter().find(|file| file.slug() == slug)
    }

    /// Its name.
    pub fn name(&self) -> String {
        match self {
            Self::Campaign => "Phong trào".to_owned(),
            Self::Office => "Cơ quan".to_owned(),
            Self::Papers => "Văn bản".to_owned(),
            Self::Units => "Đơn vị và chỉ tiêu".to_owned(),
            Self::Awardees => "Người được đề nghị".to_owned(),
            Self::Scores => "Chấm điểm".to_owned(),
            Self::Review(id) => format!("Đợt {}", review_name(id)),
        }
    }

    /// Its path within the campaign's folder; the office's is where the campaign says.
    pub(super) fn path(&self) -> Option<String> {
        Some(match self {
            Self::Campaign => "campaign.yaml".to_owned(),
            Self::Office => return None,
            Self::Papers => "papers.yaml".to_owned(),
            Self::Units => "units.yaml".to_owned(),
            Self::Awardees => "awardees.yaml".to_owned(),
            Self::Scores => "scores.yaml".to_owned(),
            Self::Review(id) => format!("reviews/{id}.yaml"),
        })
    }

    /// The campaign and the file of a path from the working folder; no campaign where the office's file lies outside of all.
    pub(in crate::pipeline) fn of_path(path: &str) -> Option<(Option<&str>, Self)> {
        let rest = path.strip_prefix("inputs/")?;
        let Some((campaign, name)) = rest.split_once('/') else {
            return is_yaml(rest).then_some((None, Self::Office));
        };
        let review = name
            .strip_prefix("reviews/")
            .and_then(|name| name.strip_suffix(".yaml"));
        let file = match name {
            "campaign.yaml" => Self::Campaign,
            "papers.yaml" => Self::Papers,
            "units.yaml" => Self::Units,
            "awardees.yaml" => Self::Awardees,
            "scores.yaml" => Self::Scores,
            _ => match review {
                Some(id) => Self::Review(id.to_owned()),
                None if is_yaml(name) => Self::Office,
                None => return None,
            },
        };
        Some((Some(campaign), file))
    }
}

fn is_yaml(name: &str) -> bool {
    std::path::Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "yaml")
}

/// What a review is called: by the words that offices use, or by its id without hyphens.
pub(super) fn review_name(id: &str) -> String {
    match id {
        "so-ket" => "sơ kết".to_owned(),
        "tong-ket" => "tổng kết".to_owned(),
        _ => id.replace('-', " "),
    }
}
