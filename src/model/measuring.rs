//! Figures of one review: of each unit and of all together, against what was registered and the year before.

use super::{
    Better, ByIndicator, Campaign, Date, Figure, Id, Indicator, IndicatorKind, Quantity, Review, ReviewKind,
    Share, Total, Unit, UnitResult, Units,
};

/// What the results of a review are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// All that was registered: a final review.
    Target,
    /// The year's target, of which an interim review can only say how much is there.
    ShareOfYear,
    /// The target of the time reviewed.
    PeriodTarget,
}

/// The figures of the year before that compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// The whole year: only where this one is whole too.
    LastYear,
    /// The same months.
    SamePeriod,
}

/// What is said of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The target is reached, or the limit was kept to the end.
    Reached,
    /// It is not.
    Missed,
    /// The limit is not exceeded so far.
    Within,
    /// The limit is exceeded already.
    Exceeded,
    /// It is too early to say.
    Open,
}

/// Target, result and the year before, of a unit or of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measured {
    /// What was to be reached.
    pub target: Option<Figure>,
    /// What was.
    pub result: Option<Figure>,
    /// The year before, by what compares.
    pub before: Option<Figure>,
    /// Whether a unit with a target has no result yet.
    pub unfinished: bool,
}

/// The figures of one review.
#[derive(Debug, Clone, Copy)]
pub struct Measuring<'a> {
    /// Everything that was reported.
    pub units: &'a Units,
    /// What the results are held against.
    pub against: Against,
    /// What of the year before compares; None where nothing does.
    pub compared: Option<Compared>,
    /// Whether the figures are those of a whole year, as last year's are.
    whole_year: bool,
    review: &'a Review,
}

/// A campaign that is shorter has no year to compare with last year's.
const SHORTEST_YEAR_DAYS: i64 = 240;
/// Figures that stop earlier than this before the campaign's end are not the year's.
const LAST_DAYS: i64 = 15;

/// Whether those days are the year of a campaign, which no shorter time is.
pub fn makes_a_year(from: Date, to: Date) -> bool {
    (*to - *from).num_days() >= SHORTEST_YEAR_DAYS
}

impl<'a> Measuring<'a> {
    /// None before any unit has reported in this review.
    pub fn of(units: &'a Units, campaign: &Campaign, review: &'a Review) -> Option<Self> {
        let mut found = Self {
            units,
            against: Against::Target,
            compared: None,
            whole_year: false,
            review,
        };
        let results: Vec<&UnitResult> = found.reported().map(|(_, result)| result).collect();
        if results.is_empty() {
            return None;
        }
        let has = |figures: fn(&UnitResult) -> &ByIndicator| {
            results
                .iter()
                .any(|result| figures(result).iter().next().is_some())
        };
        found.against = match review.kind {
            _ if has(|result| &result.period_targets) => Against::PeriodTarget,
            Some(ReviewKind::Interim) => Against::ShareOfYear,
            Some(ReviewKind::Final) | None => Against::Target,
        };
        found.whole_year = found.covers_the_year(campaign);
        found.compared = [Compared::SamePeriod, Compared::LastYear]
            .into_iter()
            .find(|one| found.compares(*one));
        Some(found)
    }

    /// The same for the report of one unit, which compares what the unit itself has.
    #[must_use]
    pub fn of_one(&self, unit: &Unit) -> Self {
        let result = unit.results_of(self.review.id.as_str());
        let has = |figures: &ByIndicator| figures.iter().next().is_some();
        let same_period = result.is_some_and(|result| has(&result.same_period));
        let last_year = self.whole_year && has(&unit.last_year);
        let compared = if same_period {
            Some(Compared::SamePeriod)
        } else {
            last_year.then_some(Compared::LastYear)
        };
        Self { compared, ..*self }
    }

    /// Whether the figures of all units compare so, of one indicator at least.
    fn compares(&self, with: Compared) -> bool {
        let compared = Some(with);
        let with_these = Self { compared, ..*self };
        let fits = with == Compared::SamePeriod || self.whole_year;
        let mut indicators = self.units.indicators.iter();
        fits && indicators.any(|indicator| with_these.of_all(indicator).before.is_some())
    }

    /// How many of the units that reported know the same months of last year.
    pub fn know_same_period(&self) -> usize {
        let knows = |(_, result): &(&Unit, &UnitResult)| result.same_period.iter().next().is_some();
        self.reported().filter(knows).count()
    }

    /// Units that have reported, with what they reported.
    pub fn reported(&self) -> impl Iterator<Item = (&'a Unit, &'a UnitResult)> {
        let review = self.review.id.as_str();
        let units = self.units.units.iter();
        units.filter_map(move |unit| Some((unit, unit.results_of(review)?)))
    }

    /// Whether any figure of last year is known.
    pub fn knows_last_year(&self) -> bool {
        let mut units = self.units.units.iter();
        units.any(|unit| unit.last_year.iter().next().is_some())
    }

    /// The day a unit's figures run to; None where nobody said.
    pub fn as_of(&self, result: &UnitResult) -> Option<Date> {
        let own = result.as_of.as_ref().or(self.review.as_of.as_ref());
        own.map(|day| day.value)
    }

    /// Whether the figures are those of a whole year: they run to the campaign's end, or to that of a year of its years.
    fn covers_the_year(&self, campaign: &Campaign) -> bool {
        let Some(period) = campaign.period else {
            return false;
        };
        let last_day = Date::from_figures(31, 12, self.review.date.year());
        let year_of_several = last_day.filter(|day| *day < period.end);
        let end = year_of_several.unwrap_or(period.end);
        let days = |from: Date| (*end - *from).num_days();
        let whole = period.start.is_none_or(|start| makes_a_year(start, end));
        let up_to_date = |(_, result)| self.as_of(result).is_none_or(|day| days(day) <= LAST_DAYS);
        let of_year = self.review.kind == Some(ReviewKind::Final) || year_of_several.is_some();
        of_year && whole && self.reported().all(up_to_date)
    }

    /// The figures of one unit.
    pub fn of_unit(&self, unit: &Unit, indicator: &Indicator) -> Measured {
        let id = indicator.id.as_str();
        let result = unit.results_of(self.review.id.as_str());
        let targets = match (self.against, result) {
            (Against::PeriodTarget, Some(result)) => Some(&result.period_targets),
            (Against::PeriodTarget, None) => None,
            (Against::Target | Against::ShareOfYear, _) => Some(&unit.targets),
        };
        let before = match self.compared {
            Some(Compared::SamePeriod) => result.map(|result| &result.same_period),
            Some(Compared::LastYear) => Some(&unit.last_year),
            None => None,
        };
        let figure = |figures: Option<&ByIndicator>| figures.and_then(|figures| figures.get(id)).copied();
        let result = figure(result.map(|result| &result.figures));
        let same_months = self.compared == Some(Compared::SamePeriod);
        Measured {
            target: figure(targets),
            result,
            before: figure(before).filter(|_| !same_months || result.is_some()),
            unfinished: unit.targets.get(id).is_some() && result.is_none(),
        }
    }

    /// The figures of all units as one; nothing where they make none. Means that stand beside each other are of the same units.
    pub fn of_all(&self, indicator: &Indicator) -> Measured {
        let all = self
            .units
            .units
            .iter()
            .map(|unit| (unit, self.of_unit(unit, indicator)));
        let mut units: Vec<(&Unit, Measured)> = all.collect();
        let unfinished = units.iter().any(|(_, one)| one.unfinished);
        let reported = |(_, one): &(&Unit, Measured)| one.result.is_some();
        let is_mean = indicator.is_mean();
        if is_mean && units.iter().any(reported) {
            units.retain(reported);
        }
        let total = |figure: fn(&Measured) -> Option<Figure>| {
            let figures = units.iter().filter_map(|(unit, one)| Some((*unit, figure(one)?)));
            total(indicator, &figures.collect::<Vec<_>>())
        };
        // What the year before has of some of the units only would compare with nothing.
        let lacks = |figure: fn(&Measured) -> Option<Figure>| {
            let mut reported = units.iter().filter(|one| reported(one));
            reported.any(|(_, one)| figure(one).is_none())
        };
        Measured {
            target: total(|one| one.target).filter(|_| !is_mean || !lacks(|one| one.target)),
            result: total(|one| one.result),
            before: total(|one| one.before).filter(|_| !lacks(|one| one.before)),
            unfinished,
        }
    }

    /// How many decimals the figures of an indicator have, so that its column has one number of them.
    pub fn decimals(&self, indicator: &Indicator) -> usize {
        let all = self.of_all(indicator);
        let units = self.units.units.iter().map(|unit| self.of_unit(unit, indicator));
        let figures = units
            .chain([all])
            .flat_map(|one| [one.target, one.result, one.before]);
        let amounts = figures.flatten().map(|figure| match figure {
            Figure::Amount(amount) => amount.decimals(),
            Figure::YesNo(_) => 0,
        });
        amounts.max().unwrap_or_default()
    }

    /// What can be said of a result; None where there is no target or no result.
    pub fn verdict(&self, indicator: &Indicator, one: &Measured) -> Option<Verdict> {
        let (target, result) = (one.target?, one.result?);
        let early = self.against == Against::ShareOfYear;
        let (target, result) = match (target, result) {
            (Figure::Amount(target), Figure::Amount(result)) => (target, result),
            (_, Figure::YesNo(true)) => return Some(Verdict::Reached),
            _ if early => return Some(Verdict::Open),
            _ => return Some(Verdict::Missed),
        };
        Some(match indicator.better {
            Better::Less if result > target && early => Verdict::Exceeded,
            Better::Less if result > target => Verdict::Missed,
            Better::Less if early || one.unfinished => Verdict::Within,
            Better::More if early => Verdict::Open,
            Better::More if result < target => Verdict::Missed,
            Better::Less | Better::More => Verdict::Reached,
        })
    }
}

impl Indicator {
    /// Whether the figure of all units is a mean of theirs.
    pub fn is_mean(&self) -> bool {
        self.kind != IndicatorKind::YesNo && matches!(self.total, Total::Mean | Total::Weighted(_))
    }
}

impl Measured {
    /// How much of the target is there, 100% and more where it is reached. Of a limit: the limit out of what came, so that
    /// less is more. None where that is no number.
    pub fn share(&self, better: Better) -> Option<Share> {
        let (Some(Figure::Amount(target)), Some(Figure::Amount(result))) = (self.target, self.result) else {
            return None;
        };
        let none = Quantity::default();
        match better {
            Better::More => Share::of_quantities(result, target),
            Better::Less if target <= none => None,
            Better::Less => Share::of_quantities(target, result),
        }
    }

    /// The result out of the year before's.
    pub fn growth(&self) -> Option<Share> {
        match (self.result, self.before) {
            (Some(Figure::Amount(result)), Some(Figure::Amount(before))) => {
                Share::of_quantities(result, before)
            }
            _ => None,
        }
    }
}

/// The figure that those of units make together.
fn total(indicator: &Indicator, figures: &[(&Unit, Figure)]) -> Option<Figure> {
    if figures.is_empty() || indicator.total == Total::None {
        return None;
    }
    if indicator.kind == IndicatorKind::YesNo {
        let yes = figures
            .iter()
            .filter(|(_, figure)| *figure == Figure::YesNo(true))
            .count();
        return Some(Figure::Amount(Quantity::whole(yes as u64)));
    }
    let amounts: Vec<(&Unit, Quantity)> = figures
        .iter()
        .filter_map(|(unit, figure)| match figure {
            Figure::Amount(amount) => Some((*unit, *amount)),
            Figure::YesNo(_) => None,
        })
        .collect();
    match &indicator.total {
        Total::Sum => Some(Quantity::sum(amounts.iter().map(|(_, amount)| *amount))),
        Total::Mean => mean(&amounts, |_| Some(Quantity::whole(1))),
        Total::Weighted(size) => mean(&amounts, |unit| unit.size(size)),
        Total::None => None,
    }
    .map(Figure::Amount)
}

/// To the decimals of what it is the mean of, one at least.
fn mean(amounts: &[(&Unit, Quantity)], weight: impl Fn(&Unit) -> Option<Quantity>) -> Option<Quantity> {
    let weighed: Option<Vec<_>> = amounts
        .iter()
        .map(|(unit, amount)| Some((*amount, weight(unit)?)))
        .collect();
    let decimals = amounts.iter().map(|(_, amount)| amount.decimals()).max();
    Quantity::mean(&weighed?).map(|mean| mean.rounded(decimals.unwrap_or_default().max(1)))
}

impl Unit {
    /// How large it is by that count.
    pub fn size(&self, id: &Id) -> Option<Quantity> {
        self.sizes.get(id.as_str()).copied()
    }
}
