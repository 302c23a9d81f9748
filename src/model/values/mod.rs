//! Values that cannot be wrong: days, money, figures, ids, numbers, texts.

mod collation;
mod date;
mod figures;
mod hour;
mod id;
mod known;
mod length;
mod marks;
mod misspelt;
mod money;
mod nearly;
mod number_symbol;
mod number_words;
mod paper_number;
mod person;
mod portion;
mod quantity;
mod roman;
mod said_name;
mod several;
mod share;
mod stray;
mod text;
mod titles;
mod unmarked;

pub use collation::{Collation, PersonalName};
pub use date::{Date, Validity};
pub use figures::{counted, even_decimals, parse_thousands, thousands};
pub use hour::{Hours, minute_of_day, minutes_of};
pub use id::{Id, unique};
pub use known::{Known, unknown};
pub use marks::{Circulation, Secrecy, SigningTime, Urgency};
pub use money::{Dong, NotDong, Rounding, Thousandths, bonus};
pub use nearly::{look_at_salutation, look_at_word, report as report_nearly};
pub use number_symbol::{NumberSymbol, is_number_symbol};
pub use number_words::{EmptyTens, NumberWording, Thousand, dong_words, number_words};
pub use paper_number::PaperNumber;
pub use person::{
    look_at_beginning, look_at_body, look_at_end, look_at_item, look_at_lead, look_at_name, look_at_place,
    look_at_post, look_at_said, look_at_speakers, look_at_year, name_problems,
};
pub use portion::{NotAPortion, Portion};
pub use quantity::{NotQuantity, Quantity};
pub use roman::{from_roman, roman};
pub use said_name::{names_within, said_name};
pub use several::Several;
pub use share::{Decimals, Share, parts_of_one_whole};
pub use stray::{stray_marks, without_mark};
pub use text::{Line, OneOrMore, Text, capitalised, in_sentence, sentence_case};
