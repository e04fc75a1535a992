/**
 * What codes refer back to instead of saying it: the texts that stand in scenes. A code can only be read with the
 * very dictionary it was written with: this one belongs to version 1 and never changes.
 */
export const DICTIONARY = [
  'director/index',
  'pages/rulebook/index',
  'pages/check/index',
  'pages/face-check/index',
  'pages/borrow/index',
  'pages/quote/index',
  'pages/limit-tips/index',
  'pages/me/index',
  'pages/repay/index',
  'pages/entry/index',
  'withdrawApplicationapplyForTemporaryRaiseanswerFaceCheckchangeSettingsqueryOwnReporthandInMaterial',
  'fileComplaintredeemHoldinglogHoldingsubmissionquoteOptionscalendarrepaymentTrialcancelLoanrepayHome',
  'activationactivateauthorisesetAutopayborrowwalletlimitrepayquotenever-answersfails-before',
  'lost-answerstorage-fullslow',
  'bank-customersix-on-timeheavy-debtorbelow-floornot-invitedcooling-offnew-phonegrey-listsubprime',
  'reviewingrevolvingfestivalordinaryrefusedoverduestudentownergraceprimeidlenew',
].join('');
