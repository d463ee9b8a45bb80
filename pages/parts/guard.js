// Guards what is typed into the grids of Streamlit's data editor, which holds an edit back for 150 ms and takes a
// pasted block cell by cell, dropping what does not fit without a word. Four things are done here and nothing else:
// a change of page waits until the last edit is saved, leaving the site in that moment asks first, a block pasted into a
// grid goes to the server, where every cell is checked, and the browser's "back" leads to the page before. The keys
// themselves are looked after in keys.js.
const HELD_BACK_MS = 400
const GIVE_UP_MS = 15000
const SETTLED_MS = 300 // the grid's table for screen readers follows the cursor after 200 ms
const GRID = '[data-testid="stDataFrame"]'
const OURS = '[class*="st-key-grid-"]'
const OVERLAY = '#portal'
const PAGE_LINK = '[data-testid="stSidebarNavLink"], [data-testid="stPageLink-NavLink"]'

const guard = (window.trellisGuard ??= { edited: 0, send: null, listening: false })

const inside = (target, selector) => target instanceof Element && target.closest(selector) !== null

function noteEdit(event) {
  const typing = inside(event.target, GRID) || inside(event.target, OVERLAY)
  const closing = event.type === "pointerdown" && document.querySelector(`${OVERLAY} > *`) !== null
  if (typing || closing) guard.edited = Date.now()
}

// An edit is safe once the grid has let go of it and the run it asked for is over: a change of page that overtakes it
// would take its place, and Streamlit would forget it.
function editUnderWay() {
  const over = document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning"
  if (over && Date.now() - guard.edited > HELD_BACK_MS) guard.edited = 0
  return guard.edited > 0 && Date.now() - guard.edited < GIVE_UP_MS
}

function holdPageChange(event) {
  const link = event.target instanceof Element ? event.target.closest(PAGE_LINK) : null
  if (link === null || !editUnderWay()) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const waiting = setInterval(() => {
    if (editUnderWay()) return
    clearInterval(waiting)
    link.click()
  }, 50)
}

// A cell that waits for "use mine" or "keep theirs" is not saved yet either.
function askBeforeLeaving(event) {
  if (editUnderWay() || document.querySelector('[class*="st-key-conflict-"]')) event.preventDefault()
}

const columnOf = (cell) => Number(cell.getAttribute("aria-colindex"))
const rowOf = (cell) => Number(cell.id.split("-").at(-1))

// The upper left cell of what is selected, the headers from there to the right, and how its row begins: all of it from
// the table the grid keeps for screen readers.
function selectedPlace(grid) {
  const selected = [...grid.querySelectorAll('td[role="gridcell"][aria-selected="true"]')]
  const active = document.activeElement
  const cells = selected.length > 0 ? selected : active?.role === "gridcell" ? [active] : []
  if (cells.length === 0) return {}
  const row = Math.min(...cells.map(rowOf))
  const column = Math.min(...cells.map(columnOf))
  const headers = [...grid.querySelectorAll('th[role="columnheader"]')].filter((one) => columnOf(one) >= column)
  const named = [...grid.querySelectorAll('td[role="gridcell"]')].filter((one) => rowOf(one) === row && one.innerText !== "")
  return {
    row,
    headers: headers.sort((one, other) => columnOf(one) - columnOf(other)).map((one) => one.innerText),
    row_texts: named.map((one) => one.innerText),
  }
}

// The grid that has the cursor and none of its cells open, if it is one of ours.
function gridInUse() {
  const active = document.activeElement
  if (!(active instanceof Element) || inside(active, OVERLAY) || inside(active, "input, textarea")) return null
  const grid = active.closest(GRID)
  return grid?.closest(OURS) ? grid : null
}

// The grid listens for pastes too, and may have begun before us; it asks the clipboard itself, which finds nothing.
function hideClipboardFromGrids() {
  const clipboard = navigator.clipboard
  if (clipboard === undefined) return
  for (const [name, nothing] of [["read", []], ["readText", undefined]]) {
    const original = clipboard[name]?.bind(clipboard)
    if (original) clipboard[name] = () => (gridInUse() ? Promise.resolve(nothing) : original())
  }
}

function takePaste(event) {
  const text = event.clipboardData?.getData("text/plain") ?? ""
  if (text === "" || isElsewhere(event.target)) return
  if (mustWait()) return wait(event, () => pasteText(text))
  if (gridInUse() === null) return
  event.preventDefault()
  event.stopImmediatePropagation()
  pasteText(text)
}

function pasteText(text) {
  if (openField() !== null) document.execCommand("insertText", false, text)
  const grid = gridInUse()
  if (grid === null) return
  const name = [...grid.closest(OURS).classList].find((one) => one.startsWith("st-key-grid-"))
  const send = () => guard.send?.("pasted", { grid: name, text, ...selectedPlace(grid), at: Date.now() })
  setTimeout(send, SETTLED_MS)
}

// Streamlit makes a step of the browser's history of every change of the address, so "back" would first lead from
// "skills?edit=7.a1b2c3", by which the grids are filled, to "skills".
function makeOneStepPerPage() {
  const push = history.pushState.bind(history)
  history.pushState = (state, title, url) => {
    const isSamePage = new URL(url ?? "", location.href).pathname === location.pathname
    return isSamePage ? history.replaceState(state, title, url) : push(state, title, url)
  }
}

export default function (component) {
  guard.send = component.setTriggerValue
  if (guard.listening) return
  guard.listening = true
  window.addEventListener("keydown", noteEdit, true)
  window.addEventListener("pointerdown", noteEdit, true)
  lookAfterKeys(component.data)
  window.addEventListener("click", holdPageChange, true)
  window.addEventListener("beforeunload", askBeforeLeaving)
  window.addEventListener("paste", takePaste, true)
  hideClipboardFromGrids()
  makeOneStepPerPage()
}
