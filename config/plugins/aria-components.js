// Only the elements that carry meaning of their own; every attribute costs bytes in the base template.
const label = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '' }
const state = {
  'aria-pressed': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
  'aria-disabled': '',
  'aria-live': '',
  'aria-modal': '',
}

module.exports = {
  View: { ...label, ...state },
  Text: label,
  Image: label,
  Input: label,
  Textarea: label,
  ScrollView: label,
}
