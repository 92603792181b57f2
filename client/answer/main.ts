/** The employee's entry: an invitation link on a phone, no login, no session, no cookie. */
import '../components/theme.css'
import '../components/PageFoot.css'
import './answer.css'
import './head.css'
import './trust.css'
import { arrive } from './arrive.ts'

const root = document.getElementById('page')
if (!root) throw new Error('The page has no element with id "page"')
arrive(root)

// A link opened in the same tab changes the fragment only, and the browser then keeps the old page. On a shared device
// the fragment is taken away, and met again in earlier entries of the history: that is no other link.
const opened = window.location.hash
window.addEventListener('hashchange', () => {
  if (!['', opened].includes(window.location.hash)) window.location.reload()
})
