//! Bad input: each folder of `mistakes/` is the office of `mistakes/base` with some files replaced (and what `setup`
//! does to it), or a sample office that `office` names; and the whole answer of the program beside it in `expected.txt`. `THIDUA_ACCEPT=1` accepts new answers.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, OnceLock};
use std::{env, fs};

use crate::register::clerk::copy;

const NOBODY: u32 = 65534;

/// A test for each folder, by its name with `_` for `-`: `cargo test bad_date`.
macro_rules! mistakes {
    ($($name:ident,)*) => {
        $(
            #[test]
            fn $name() {
                hold(stringify!($name));
            }
        )*

        #[test]
        fn every_folder_of_mistakes_has_its_test() {
            let tests = [$(stringify!($name)),*].map(folder);
            let mut folders: Vec<PathBuf> = fs::read_dir(home()).unwrap().map(|entry| entry.unwrap().path()).collect();
            folders.retain(|path| path.is_dir() && *path != home().join("base"));
            for folder in folders {
                assert!(tests.contains(&folder), "{} is not in the list of mistakes.rs", folder.display());
            }
        }
    };
}

mistakes! {
    a3_a_placeholder_in_an_achievement,
    a3_minutes_whose_end_is_blank,
    a4_a_correction_of_nothing_and_of_money,
    a4_a_decision_before_the_recall_of_the_first,
    a4_a_decision_in_place_of_one_called_back,
    a4_a_decision_issued_again_under_another_id,
    a4_one_form_twice_for_one_time,
    a4_two_decisions_of_one_review,
    a_dash_typed_before_an_item,
    achievement_period_out_of_order,
    address_line_missing,
    addressees_not_placed,
    award_beyond_authority,
    award_not_for_a_household,
    awardee_of_an_unknown_review,
    awardee_of_an_unknown_unit,
    b10_a_submission_is_not_issued_while_a_report_is_missing,
    b10_a_unit_that_sent_no_report,
    b10_an_earlier_title_among_the_forms,
    b10_dossier_without_reports,
    b1_a_known_decree_with_the_number_of_another_year,
    b1_an_own_row_of_a_decree_no_longer_in_force,
    b1_a_basis_of_the_law_in_every_paper_is_one_fault,
    b1_a_number_of_another_year,
    b1_a_decree_with_another_number,
    b1_a_decree_without_its_number,
    b1_a_law_of_another_day,
    b1_a_law_repealed_long_ago,
    b1_one_source_with_two_numbers,
    b1_repealed_law_by_name_and_day,
    b1_repealed_within_words,
    b2_an_achievement_that_begins_after_its_decision,
    b2_a_basis_between_submission_and_decision,
    b2_a_day_that_no_calendar_has,
    b2_a_recall_before_its_decision,
    b2_a_report_after_the_submission,
    b2_an_achievement_beyond_its_decision,
    b2_an_achievement_beyond_the_meeting,
    b2_an_answer_before_the_submission,
    b2_an_earlier_award_after_the_review,
    b2_basis_after_the_paper,
    b2_papers_of_another_day_than_the_meeting,
    b4_ballots_of_one_vote_on_the_list,
    b4_someone_voted_down,
    b4_two_rules_for_one_award,
    b5_decision_before_the_notice_is_over,
    b5_no_days_for_opinions,
    b5_other_days_in_the_words_of_the_plan,
    b5_plans_due_before_the_plan,
    b6_a_conference_that_another_chairs,
    b6_a_deceased_person_who_receives,
    b6_an_award_after_death_to_a_collective,
    b6_votes_on_one_who_is_barred_later,
    b7_one_signatory_of_another_collective_is_one_fault,
    b7_by_order_of_the_committee,
    b7_minutes_of_a_council_signed_by_the_office_alone,
    b7_a_submission_to_oneself,
    b7_a_deputy_by_delegation,
    b7_a_letter_signed_by_the_secretary,
    b7_a_member_who_signs_as_vice_chairman,
    b7_decision_of_the_chairman_for_the_committee,
    b8_a_secret_ballot_that_nobody_counted,
    b8_an_absent_teller,
    b8_ballots_where_hands_were_raised,
    b8_votes_that_are_not_those_of_the_count,
    b9_through_a_level_that_had_ended,
    b9_a_decision_with_the_symbol_of_a_department,
    b9_an_answer_of_a_level_that_had_ended,
    b9_decider_without_a_name,
    b9_two_decisions_on_the_same,
    bad_date,
    bad_id,
    ballots_before_a_list,
    ballots_do_not_add_up,
    barred_awardee,
    basis_disagrees,
    basis_no_longer_in_force,
    body_without_decider,
    byte_order_mark,
    c10_a_post_as_above,
    c10_a_bracket_that_is_not_closed,
    c10_a_bullet_before_a_post,
    c10_a_bullet_before_an_addressee,
    c10_a_comma_before_a_post,
    c10_a_comma_behind_an_address,
    c10_a_dash_before_a_post,
    c10_a_letter_before_a_post,
    c10_a_number_before_a_name,
    c10_a_number_before_a_purpose,
    c10_a_point_behind_a_post,
    c10_a_post_in_a_name,
    c10_a_post_that_is_a_dash,
    c10_a_salutation_before_a_post,
    c10_a_salutation_in_a_name,
    c10_a_semicolon_behind_a_post,
    c10_a_semicolon_behind_the_name_of_a_unit,
    c10_marks_that_papers_set_themselves,
    c10_nothing_said_for_a_post,
    c10_two_commas_in_a_post,
    c10_words_that_papers_print_themselves,
    c1_a_colon_in_a_list,
    c1_a_colon_left_out_within_braces,
    c1_a_colon_without_a_space_within_braces,
    c1_a_comma_in_a_text_within_braces,
    c1_a_key_in_vietnamese,
    c1_a_key_one_blank_too_far,
    c1_a_key_with_a_letter_of_another_script,
    c1_a_mark_slipped_in_a_post_above_signatures,
    c1_a_comment_behind_a_day,
    c1_a_copy_of_a_paper_that_the_register_has_not,
    c1_a_cut_text_of_two_lines_is_one_fault,
    c1_a_duplicate_key,
    c1_a_fund_too_small_for_two_papers_is_one_fault,
    c1_a_leading_zero,
    c1_a_list_in_a_folded_text,
    c1_a_merge_key,
    c1_a_name_that_is_null,
    c1_a_number_sign_after_a_space,
    c1_a_number_sign_behind_an_id,
    c1_a_number_sign_in_a_list,
    c1_a_number_sign_in_a_name,
    c1_a_percent_sign,
    c1_a_point_between_thousands_or_decimals,
    c1_a_tag,
    c1_a_value_that_begins_with_a_number_sign,
    c1_a_whole_day_for_a_year_of_birth,
    c1_a_year_with_a_leading_zero,
    c1_a_year_with_a_point,
    c1_an_exponent,
    c1_an_underscore,
    c1_two_lines_without_a_mark,
    c1_yes_for_true,
    c2_a_false_horn_of_converted_files,
    c2_a_cyrillic_a,
    c2_a_dotless_i,
    c2_a_greek_letter_in_a_text,
    c2_a_letter_among_figures,
    c2_a_payment_of_others_is_not_explained_away,
    c2_a_payment_of_others_than_its_decision,
    c2_an_african_d,
    c2_an_icelandic_eth,
    c2_fullwidth_letters,
    c2_mathematical_letters,
    c2_names_of_other_tongues,
    c2_the_same_person_with_two_letters_d,
    c3_a_byte_of_utf8_that_was_lost,
    c3_a_capital_of_tcvn3_among_unicode,
    c3_a_register_folder_that_cannot_be_read,
    c3_a_word_of_vni_in_the_name_of_a_unit,
    c3_keys_of_telex,
    c3_letters_as_numbers_of_the_web,
    c3_letters_lost_in_a_post,
    c3_one_word_among_unicode,
    c3_tcvn3,
    c3_tcvn3_with_soft_hyphens,
    c3_utf_8_read_as_bytes,
    c3_vni,
    c4_a_collective_otherwise_than_its_unit,
    c4_a_collective_twice,
    c4_a_decision_for_someone_whom_issued_minutes_do_not_name,
    c4_a_member_of_the_council,
    c4_a_member_of_the_council_and_who_signs,
    c4_a_name_without_its_middle,
    c4_a_payment_of_a_changed_decision_english,
    c4_a_person_told_of_and_an_awardee,
    c4_a_teller_and_a_member_of_the_council,
    c4_drafts_that_follow_changed_minutes_are_named,
    c4_names_that_differ_by_i_and_y,
    c4_names_that_differ_by_one_mark,
    c4_other_units_are_two_persons,
    c4_other_years_are_two_persons,
    c4_the_chair_of_a_ceremony_and_who_signs,
    c4_the_head_of_the_unit,
    c4_the_place_of_the_tone,
    c4_the_same_post_and_no_year,
    c4_two_reviews,
    c4_two_units_of_one_name,
    c5_a_salutation_still_to_be_chosen,
    c5_a_capital_within_a_syllable,
    c5_a_collective_in_small_letters,
    c5_a_digit,
    c5_a_guest_with_a_digit,
    c5_a_household_in_the_name_of_its_head,
    c5_a_letter_for_a_name,
    c5_a_loose_mark,
    c5_a_member_of_the_council,
    c5_a_name_without_marks,
    c5_a_no_break_space_in_a_name,
    c5_a_parted_syllable,
    c5_a_parted_word_in_the_name_of_a_collective,
    c5_a_question_mark_for_a_letter,
    c5_a_salutation_of_the_other_sex,
    c5_a_signer_in_small_letters_is_one_message,
    c5_a_speaker_with_a_parted_syllable,
    c5_a_syllable_that_vietnamese_does_not_have,
    c5_a_teller_with_a_slip,
    c5_a_word_typed_twice,
    c5_an_apostrophe_for_a_horn,
    c5_an_underscore_in_a_name,
    c5_capitals,
    c5_doubled_spaces,
    c5_keys_in_the_name_of_who_signs,
    c5_small_letters,
    c5_syllables_without_a_space,
    c5_the_chair_of_a_ceremony_in_small_letters,
    c6_letters_for_figures_in_a_day,
    c6_a_comma_before_decimals,
    c6_a_day_as_people_write_it,
    c6_a_kind_that_is_not_there_is_one_fault,
    c6_a_paper_of_the_file_unread,
    c6_a_review_that_is_not_there,
    c6_a_share_above_the_whole,
    c6_a_slip_in_a_key_of_a_unit,
    c6_a_slip_in_a_key_of_an_awardee,
    c6_a_tab_before_a_key,
    c6_a_vote_that_is_no_number,
    c6_a_year_of_two_digits,
    c6_ballots_that_do_not_add_up,
    c6_two_causes_two_faults,
    c7_a_campaign_one_folder_too_deep,
    c7_a_copy_beside_it,
    c7_a_review_beside_the_folder_of_reviews,
    c7_a_slip,
    c7_a_space,
    c7_a_workbook_in_the_place_of_a_review,
    c7_a_workbook_that_nothing_reads,
    c7_awardees_under_a_name_of_our_language,
    c7_capitals,
    c7_kinds_yml,
    c7_only_a_copy,
    c7_papers_in_capitals,
    c7_the_campaign_under_a_name_of_our_language,
    c7_the_file_of_a_review,
    c7_the_folder_of_inputs,
    c7_the_folder_of_reviews,
    c7_the_office,
    c7_units_json,
    c7_units_under_a_name_of_our_language,
    c7_yaml_txt,
    c7_yml,
    c8_a_byte_order_mark_in_the_middle,
    c8_a_no_break_space_after_a_colon,
    c8_a_no_break_space_after_a_dash,
    c8_a_no_break_space_before_a_day,
    c8_a_zero_width_space_behind_an_id,
    c8_a_zero_width_space_in_a_key,
    c8_an_ideographic_space,
    c8_an_ideographic_space_behind_a_key,
    c8_an_indent_of_no_break_spaces,
    c9_a_code_that_is_no_character,
    c9_a_control_character_as_it_is,
    c9_a_letter_lost_between_encodings,
    c9_a_private_letter,
    c9_a_symbol_that_the_font_has,
    c9_an_arrow_in_a_place,
    c9_an_emoji,
    c9_the_place_of_a_lost_picture,
    calibrate_english,
    calibrate_name_not_a_file_name,
    calibrate_one_reading,
    calibrate_readings_not_readings,
    calibrate_shifted_far,
    certificate_changed_since_the_decision,
    certificate_does_not_fit,
    certificate_letter_not_in_the_script,
    certificate_marks_change_the_words,
    certificate_stock_without_a_name_box,
    certificates_of_a_draft,
    certificates_of_a_plan,
    certificates_of_a_row_of_many,
    certificates_of_which_decision,
    certificates_other_signer,
    certificates_printer_of_another_sheet,
    certificates_row_not_in_the_group,
    certificates_row_not_in_the_list,
    certificates_rows_not_numbers,
    certificates_unknown_printer,
    certificates_unknown_stock,
    control_character,
    copy_of_a_draft,
    copy_of_an_unknown_paper,
    copy_of_nothing,
    correct_without_a_letter,
    corrections_of_no_paper,
    crlf,
    d2_a_report_without_a_figure_that_was_registered,
    d2_a_number_below_zero,
    dates_out_of_order,
    decomposed_text,
    disk_full,
    district_after_its_end,
    dossier_of_an_unknown_paper,
    dossier_without_ending,
    duplicate_id,
    duplicate_key,
    e12_a_certificate_whose_emblem_is_missing,
    e2_a_table_that_no_sheet_holds,
    e5_a_unit_whose_name_has_no_room,
    edited_output,
    empty_list,
    empty_value,
    english,
    excerpt_of_a_missing_article,
    export_a_list_of_which_review,
    export_a_list_that_is_not_there,
    export_to_another_ending,
    f10_a_kind_in_the_place_of_ours,
    f10_a_kind_of_ones_own_beside_those_of_the_program,
    f10_two_kinds_of_one_id,
    f11_a_row_that_replaces_from_no_day,
    f11_a_row_under_the_id_of_another,
    f11_an_addition_without_who_and_why,
    f11_an_own_award_beyond_the_authority,
    f12_a_paper_of_the_party,
    f12_a_paper_of_the_youth_union,
    f12_the_party_among_those_who_receive_it,
    f1_a_title_for_long_service,
    f1_a_campaign_without_its_days,
    f1_a_sudden_award_for_nothing_and_nobody,
    f1_an_occasion_that_is_none,
    f1_awardees_that_lack_what_a_campaign_needs,
    f2_a_column_that_is_missing_and_one_that_nobody_declared,
    f2_a_kind_without_template_and_outline,
    f2_a_need_of_a_value_that_is_not_declared,
    f2_a_paper_that_cites_a_draft_is_not_issued,
    f2_a_paper_that_cites_a_later_one,
    f2_a_paper_that_cites_itself,
    f2_a_paper_that_cites_one_that_is_not_there,
    f2_a_paper_that_cites_one_without_a_day,
    f2_a_value_that_is_waited_for,
    f2_a_value_that_the_kind_does_not_declare,
    f2_a_value_with_a_type_that_does_not_exist,
    f2_an_outline_of_a_kind_without_a_template,
    f2_an_outline_that_a_template_has_no_room_for,
    f2_an_outline_that_names_what_is_not_there,
    f2_an_outline_that_there_is_not,
    f2_an_outline_that_waits_for_what_it_names,
    f2_an_outline_with_a_filter_that_does_not_exist,
    f2_an_outline_with_entries_in_the_wrong_places,
    f2_an_outline_with_entries_that_are_not_clear,
    f2_outlines_and_parts_are_listed,
    f2_the_standard_outline_is_printed,
    f2_values_of_a_kind_of_ones_own,
    f2_values_of_a_kind_that_has_none,
    f2_values_of_the_wrong_types,
    f3_a_draft_for_the_province_has_no_number,
    f3_a_draft_for_the_province_is_not_issued,
    f3_a_headmaster_gives_what_the_law_gives_others,
    f3_a_submission_by_someone_without_a_name,
    f3_a_title_of_persons_for_a_collective,
    f3_an_award_that_is_not_given_yet,
    f3_an_award_the_decider_may_not_give_yet,
    f3_an_award_with_an_unknown_fact_on_its_certificate,
    f3_certificates_of_a_draft_for_the_province,
    f4_a_fund_of_a_reward_where_funds_have_shares,
    f4_a_fund_that_has_too_little,
    f4_a_fund_that_is_not_there,
    f4_a_fund_that_says_thousands_with_points,
    f4_a_reward_that_says_nothing,
    f4_a_share_beside_an_amount,
    f4_an_amount_unlike_the_law,
    f4_an_amount_without_its_source,
    f4_funds_that_are_not_the_sum,
    f4_none_and_an_amount,
    f4_nothing_to_pay,
    f4_shares_that_are_no_whole,
    f4_two_rewards_for_one_award,
    f5_a_council_without_a_rule_of_voting,
    f5_a_founding_decision_that_is_no_paper,
    f5_a_founding_decision_that_names_no_council,
    f5_a_meeting_before_the_founding,
    f5_a_member_after_the_last_day,
    f5_an_absence_without_a_council,
    f5_an_absent_chair,
    f5_an_absent_one_who_is_no_member,
    f5_an_unknown_council,
    f5_an_unknown_team,
    f5_members_that_are_not_those_of_the_council,
    f5_nobody_sits_on_the_day_of_the_founding,
    f5_one_person_with_two_seats,
    f5_one_who_presides_and_is_no_member,
    f5_two_heads_of_a_council,
    f5_two_rules_of_voting,
    f5_votes_above_the_members,
    f6_a_bonus_above_its_most,
    f6_a_class_against_the_points,
    f6_a_class_that_is_not_there,
    f6_a_criterion_without_points,
    f6_a_most_that_most_units_exceed,
    f6_a_penalty_that_is_negative_in_the_table,
    f6_a_rank_against_the_points,
    f6_a_rank_against_the_points_english,
    f6_a_slip_in_a_criterion,
    f6_a_sum_that_a_loop_forgets,
    f6_a_table_of_an_unknown_review,
    f6_a_table_that_is_not_there,
    f6_a_total_that_is_not_the_sum,
    f6_a_unit_left_out,
    f6_a_unit_outside_the_clusters,
    f6_a_unit_scored_twice,
    f6_a_unit_that_is_not_there,
    f6_classes_that_do_not_go_from_high_to_low,
    f6_criteria_that_are_not_out_of_100,
    f6_more_of_a_class_than_it_may,
    f6_points_above_the_most,
    f6_points_below_every_class,
    f6_points_below_zero,
    f6_points_of_one_who_does_not_score,
    f6_proposals_that_do_not_follow_the_points,
    f6_results_wait_for_points,
    f6_several_tables_and_a_report_that_names_none,
    f6_several_tables_and_none_chosen,
    f7_a_select_of_someone_unknown,
    f7_a_select_that_takes_nobody,
    f7_a_select_without_a_review,
    f7_one_title_twice,
    f7_two_titles_of_one_time,
    f8_a_list_vote_above_the_members,
    f8_a_list_voted_down,
    f8_an_award_without_a_rule,
    f8_outcomes_against_the_votes,
    f8_shares_that_are_none,
    f8_two_ways_to_say_the_rule,
    f8_votes_on_one_who_withdrew,
    f9_a_letter_with_a_sheet_for_each_guest,
    f9_a_second_copy_of_an_original,
    f9_bought_stock_for_the_dead,
    f9_the_dead_without_someone_who_receives,
    file_empty,
    file_missing,
    file_unreadable,
    folder_is_a_file,
    folder_unreadable,
    fonts_folder_missing,
    fonts_missing,
    foreign_output,
    form_of_an_unknown_unit,
    format_out_of_range,
    heading_too_wide,
    id_of_many_too_long,
    import_a_column_missing,
    import_a_day_that_is_none,
    import_a_list_that_stands_in_a_workbook,
    import_a_row_twice,
    import_as_which_list,
    import_namesakes,
    import_one_person_twice,
    import_nobody_agreed,
    import_nobody_agreed_english,
    issue_a_form,
    issue_bad_day,
    issue_bad_number,
    issue_edited_draft,
    issue_made_elsewhere_without_number,
    issue_number_against_date,
    issue_number_taken,
    issue_paper_not_in_the_list,
    issue_row_of_many,
    issue_said_otherwise,
    issue_twice,
    issue_unknown_paper,
    issued_file_edited,
    issued_paper_cannot_be_made,
    issued_paper_not_in_the_list,
    issued_paper_not_in_the_list_build,
    issued_paper_not_in_the_list_status,
    issuer_too_wide,
    keys_of_two_acts,
    l3_a_loop_that_writes_without_end,
    l3_a_theme_with_a_loop_without_end,
    l3_elements_nested_too_deep,
    l3_loops_that_never_end,
    l4_a_background_of_another_kind,
    l4_a_background_outside_the_folder,
    l4_a_drawing_with_an_effect,
    l4_a_packed_drawing,
    l4_a_picture_of_too_many_dots,
    l4_an_emblem_at_a_drive,
    l6_votes_that_wrap,
    l8_a_basis_before_our_time,
    l8_a_basis_of_the_year_202,
    l8_marks_on_marks,
    l9_a_name_longer_than_a_page,
    l9_a_text_without_a_space,
    law_row_not_confirmed,
    letters_that_pdf_forbids,
    line_breaks_in_a_value,
    m2_number_skips,
    m2_number_too_high,
    m2_series_begun_late,
    m2_void_skips,
    m4_merge_under_the_name_of_a_paper,
    m4_merge_under_the_name_of_an_issued_file,
    m6_an_award_that_the_known_law_does_not_give,
    m7_a_border_that_does_not_fit,
    m7_a_border_too_narrow_for_ornaments,
    m7_a_line_or_the_emblem_outside_the_sheet,
    m7_a_stock_with_numbers_that_are_none,
    m7_a_theme_of_certificates_far_from_the_page,
    m7_a_theme_of_papers_far_from_the_page,
    manifest_damaged,
    markup_characters,
    merge_into_a_folder,
    merge_unknown_paper,
    missing_glyph,
    missing_glyph_in_template,
    missing_key,
    no_campaign,
    not_a_number,
    not_in_force,
    not_utf8,
    nothing_overdue,
    number_left,
    number_of_a_list,
    output_folder_is_a_file,
    paper_not_due,
    paper_waits,
    papers_out_of_order,
    paragraphs_where_one_line_is_wanted,
    part_inside_clause,
    printer_profile_contradicts_itself,
    private_letter_in_kinds,
    private_letter_in_template,
    read_only_output,
    recall_a_draft,
    receipt_not_one,
    receipt_of_a_draft,
    receipt_of_a_paper_not_in_the_list,
    receipt_of_a_row_of_many,
    register_backup_over_a_file,
    register_damaged,
    register_nothing_to_print,
    register_read_only,
    replace_a_draft,
    replace_paper_not_in_the_list,
    replace_row_of_many,
    reprint_without_rows_and_reason,
    result_without_target,
    reviews_out_of_order,
    salutation_missing,
    same_subject_twice,
    several_at_once,
    sheet_of_a_council_that_is_not_there,
    sheet_over_a_file,
    signatory_missing,
    signatory_without_position,
    signing_time_without_zone,
    spoilt_not_a_number,
    spoilt_without_reason,
    stamp_box_too_narrow,
    stock_background_missing,
    stock_emblem_not_a_picture,
    stock_with_many_faults,
    template_bad_attribute,
    template_empty_element,
    template_misplaced_element,
    template_missing,
    template_not_xml,
    template_stray_text,
    template_syntax,
    template_undefined_variable,
    template_unknown_element,
    too_many_forms_a_page,
    typist_without_copies,
    typst_fault,
    unit_without_head,
    unknown_campaign,
    unknown_id,
    unknown_indicator,
    unknown_key,
    unknown_paper,
    unknown_review_of_a_paper,
    unknown_word,
    urgency_word_wrong,
    usage_bad_value,
    usage_bad_year,
    usage_english,
    usage_no_command,
    usage_unknown_option,
    usage_value_missing,
    validity_out_of_order,
    void_a_draft,
    void_row_of_many,
    void_unknown_symbol,
    void_without_a_reason,
    vote_missing,
    vote_of_an_unknown_awardee,
    votes_do_not_add_up,
    w7_what_word_and_windows_leave_in_folders,
    workbook_missing,
    wrong_type,
    yaml_alias,
    yaml_anchor,
    yaml_colon,
    yaml_quote,
    yaml_tab,
    yaml_two_documents,
    zero_width_text,
    c1_a_key_in_vietnamese_that_is_nearly_another,
    c8_a_colon_without_a_space,
    c8_a_wide_colon,
    c5_a_word_that_cannot_be_spelt,
    c5_keys_left_as_they_were_typed,
    c10_a_mark_of_web_pages,
    b9_a_submission_after_its_level_had_ended,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes")
}

fn folder(test: &str) -> PathBuf {
    home().join(test.replace('_', "-"))
}

/// The program answers the mistake as expected, and what it refuses leaves every file as it was.
fn hold(test: &str) {
    if let Err(wrong) = answer(&home().join("base"), &folder(test)) {
        panic!("{wrong}");
    }
}

/// What `setup` says of a case.
#[derive(Default)]
struct Conditions {
    as_nobody: bool,
    limit_blocks: Option<u32>,
}

fn answer(base: &Path, case: &Path) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy().into_owned();
    let office = tempfile::tempdir().unwrap();
    let root = office.path();
    let setup = fs::read_to_string(case.join("setup")).unwrap_or_default();
    let (before, rest) = commands_first(&setup);
    if before.is_empty() || has_files(case) {
        lay_out(base, case, root);
        copy(case, root);
        for file in OF_CASES {
            let _ = fs::remove_file(root.join(file));
        }
        set_up(before, case, root);
    } else {
        copy(&prepared(base, case, before), root);
    }
    let conditions = set_up(rest, case, root);
    let args = fs::read_to_string(case.join("args")).unwrap_or_else(|_| "build".to_owned());
    let before = files(root);
    let output = run(root, args.split_whitespace(), &conditions);
    open_again(root);
    let said = said(&output);
    // A bad record of a batch of certificates is set aside, and the rest is made.
    let rest_is_made = name.starts_with("certificate-");
    if output.status.code() != Some(0) && !rest_is_made && files(root) != before {
        return Err(format!("{name}: files changed although the program refused"));
    }
    let expected_file = case.join("expected.txt");
    if env::var_os("THIDUA_ACCEPT").is_some() {
        fs::write(&expected_file, &said).unwrap();
    }
    let expected = fs::read_to_string(&expected_file).unwrap_or_default();
    if said == expected {
        Ok(())
    } else {
        Err(format!(
            "{name}: expected\n{expected}\nbut the program said\n{said}"
        ))
    }
}

/// What a folder of mistakes has beside the files of its office.
const OF_CASES: [&str; 4] = ["expected.txt", "args", "setup", "office"];

/// Whether a case replaces files of its office.
fn has_files(case: &Path) -> bool {
    let mut entries = fs::read_dir(case).unwrap();
    entries.any(|entry| !OF_CASES.contains(&entry.unwrap().file_name().to_str().unwrap()))
}

/// The office that a case changes.
fn lay_out(base: &Path, case: &Path, root: &Path) {
    match fs::read_to_string(case.join("office")) {
        Err(_) => copy(base, root),
        Ok(office) => {
            let inputs = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs");
            copy(&inputs.join(office.trim()), &root.join("inputs/phuong-mau"));
        }
    }
}

/// The commands with which a `setup` begins, and its other lines.
fn commands_first(setup: &str) -> (&str, &str) {
    let is_command = |line: &&str| line.starts_with("do ") || line.starts_with("issue ");
    let length = setup
        .split_inclusive('\n')
        .take_while(is_command)
        .map(str::len)
        .sum();
    setup.split_at(length)
}

/// Its number, and its place once the commands are given.
type Prepared = (usize, OnceLock<PathBuf>);

/// An office after those commands: they are given once for all cases that begin with them.
fn prepared(base: &Path, case: &Path, commands: &str) -> PathBuf {
    static PREPARED: Mutex<BTreeMap<String, Arc<Prepared>>> = Mutex::new(BTreeMap::new());
    let office = fs::read_to_string(case.join("office")).unwrap_or_default();
    let known = {
        let mut all = PREPARED.lock().unwrap();
        let nth = all.len();
        let known = all.entry(format!("{office}\n{commands}"));
        Arc::clone(known.or_insert_with(|| Arc::new((nth, OnceLock::new()))))
    };
    let prepare = || {
        let office = tempfile::tempdir().unwrap();
        lay_out(base, case, office.path());
        set_up(commands, case, office.path());
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mistakes-{}", known.0));
        let _ = fs::remove_dir_all(&kept);
        copy(office.path(), &kept);
        kept
    };
    known.1.get_or_init(prepare).clone()
}

/// Exit code, standard output and standard error as one text.
fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().trim_end().to_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    let parts = [format!("exit {}", output.status.code().unwrap()), out, err];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
        + "\n"
}

fn run<'a>(root: &Path, args: impl Iterator<Item = &'a str>, conditions: &Conditions) -> Output {
    let program = env!("CARGO_BIN_EXE_thidua");
    // Where everybody may run it.
    let open = tempfile::tempdir().unwrap();
    let mut command = match conditions.limit_blocks {
        // A limit on the size of files is a full disk that needs no mount: writing fails half way through.
        Some(blocks) => {
            let mut shell = Command::new("bash");
            shell.args([
                "-c",
                &format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\""),
                program,
            ]);
            shell
        }
        None if conditions.as_nobody && is_root() => {
            set_mode(open.path(), 0o755);
            let own = open.path().join("thidua");
            // Written by another process: a file that this one has open for writing, if only in a child of another
            // test for a moment, cannot be run.
            assert!(
                Command::new("cp")
                    .arg(program)
                    .arg(&own)
                    .status()
                    .unwrap()
                    .success()
            );
            let mut command = Command::new(own);
            command.uid(NOBODY).gid(NOBODY);
            command
        }
        None => Command::new(program),
    };
    command
        .args(args)
        .current_dir(root)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

/// Root may do everything, so its tests run as somebody else.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}

fn set_up(setup: &str, case: &Path, root: &Path) -> Conditions {
    let mut conditions = Conditions::default();
    for line in setup.lines() {
        let (verb, object) = line.split_once(' ').unwrap_or((line, ""));
        let path = root.join(object);
        match verb {
            "remove" if path.is_dir() => fs::remove_dir_all(path).unwrap(),
            "remove" => fs::remove_file(path).unwrap(),
            "file" => {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, "của người dùng").unwrap();
            }
            "edit" => {
                let mut bytes = fs::read(&path).unwrap();
                bytes.extend_from_slice("đã sửa".as_bytes());
                fs::write(path, bytes).unwrap();
            }
            "build" => assert!(
                run(root, ["build"].into_iter(), &Conditions::default())
                    .status
                    .success()
            ),
            // A command that has to succeed before the mistake.
            "do" => {
                let done = run(root, object.split_whitespace(), &Conditions::default());
                assert!(done.status.success(), "{}: {}", case.display(), said(&done));
            }
            "issue" => assert!(
                run(root, ["issue", object].into_iter(), &Conditions::default())
                    .status
                    .success()
            ),
            "change" => change(root, object),
            "rename" | "copy" => {
                let (from, to) = object.split_once(" => ").unwrap();
                if root.join(from).is_file() {
                    fs::copy(root.join(from), root.join(to)).unwrap();
                } else {
                    copy(&root.join(from), &root.join(to));
                }
                if verb == "rename" {
                    let _ = fs::remove_file(root.join(from));
                    let _ = fs::remove_dir_all(root.join(from));
                }
            }
            "as" => {
                conditions.as_nobody = true;
                set_mode(root, 0o777);
            }
            "forbid" => set_mode(&path, 0o000),
            "seal" => {
                fs::create_dir_all(&path).unwrap();
                set_mode(&path, 0o555);
            }
            "limit" => conditions.limit_blocks = Some(object.parse().unwrap()),
            other => panic!("{}: unknown verb {other}", case.display()),
        }
    }
    conditions
}

/// `FILE: words => other words`; `\n` is the end of a line.
fn change(root: &Path, object: &str) {
    let (file, words) = object.split_once(": ").unwrap();
    let words = words.replace("\\n", "\n");
    let (from, to) = words.split_once(" => ").unwrap();
    let text = fs::read_to_string(root.join(file)).unwrap();
    assert!(text.contains(from), "{file} has no “{from}”");
    fs::write(root.join(file), text.replacen(from, to, 1)).unwrap();
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Lets the test read everything again.
fn open_again(root: &Path) {
    for name in ["inputs", "output", "inputs/phuong-mau/papers.yaml"] {
        if root.join(name).exists() {
            set_mode(&root.join(name), 0o755);
        }
    }
}

/// Every file below `root` with its bytes, but the empty one that is only locked.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = fs::read_dir(root) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with(".khoa") {
            found.insert(path.clone(), fs::read(path).unwrap_or_default());
        }
    }
    found
}
