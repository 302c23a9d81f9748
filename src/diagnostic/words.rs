//! What faults name: what was found, what was expected, things with ids, days.

/// What stands in a file where something else was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A text, number or date, as written.
    Scalar(String),
    /// A list.
    List,
    /// A group of keys.
    Map,
    /// Nothing after the colon or dash.
    Nothing,
}

/// What a value has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A list of one or more.
    List,
    /// A group of keys.
    Map,
    /// A day, `2025-06-30`.
    Date,
    /// A whole number from 0.
    Count,
    /// A number, `12.7`.
    Number,
    /// `true` or `false`.
    YesNo,
    /// Small letters a–z, digits and hyphens: `ke-hoach`.
    Id,
    /// One text, or a list of texts.
    TextOrList,
    /// Whole đồng, `1.410.000` or `1410000`.
    Dong,
    /// A paper's number, `58` or `58a`.
    PaperNumber,
    /// A moment with its time zone, `2025-06-27T09:15:00+07:00`.
    Moment,
}

/// A thing that ids name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A campaign folder in `inputs/`.
    Campaign,
    /// A paper of `papers.yaml`.
    Paper,
    /// A kind of paper of `kinds.yaml`.
    Kind,
    /// An issuing body of the office.
    IssuingBody,
    /// A signatory of the office.
    Signatory,
    /// A review of the campaign.
    Review,
    /// A unit that takes part.
    Unit,
    /// An indicator that units are measured by.
    Indicator,
    /// Someone proposed for an award.
    Awardee,
    /// An award of the award law.
    Award,
    /// One who decides awards.
    Decider,
    /// A row of the award law.
    LawRow,
    /// A document that a paper stands on.
    Basis,
    /// A stock of certificates.
    Stock,
    /// A printer that was measured.
    Printer,
}

/// A date with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateName {
    /// A căn cứ's date.
    Basis(String),
    /// A paper's date.
    Paper(String),
    /// A review's date.
    Review(String),
    /// First day of the campaign.
    CampaignStart,
    /// Last day of the campaign.
    CampaignEnd,
    /// First day of an achievement.
    AchievementStart,
    /// Last day of an achievement.
    AchievementEnd,
    /// First day something is valid.
    ValidFrom,
    /// Last day something is valid.
    ValidTo,
}
