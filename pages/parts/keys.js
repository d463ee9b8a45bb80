// Looks after the keys typed into the grids. A grid needs a moment to open a cell and another to leave it; in a browser
// busy with drawing, several keys arrive within that moment, and it loses them: "3.5" becomes 5, or nothing. So a key
// waits until the grid is ready for it. Read after guard.js, in the same module.
const TICK_MS = 15
const PATIENCE = 8 // ticks; a cell that does not open, like a check box, is given no more
const LEAVING = ["Enter", "Tab", "Escape"]
const MOVING = {
  ArrowLeft: ["left", "character"], ArrowRight: ["right", "character"],
  ArrowUp: ["backward", "line"], ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"], End: ["forward", "lineboundary"],
}
const ERASING = { Backspace: "delete", Delete: "forwardDelete" }
const OPENING = ["Enter", "F2"]
const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"]
const CHOICE = '[role="combobox"]' // a list of choices moves with the arrows, and saves by itself

const keys = { held: [], isReady: () => true, ticks: 0, timer: null, mouseOver: null }

const openField = () => (inside(document.activeElement, `${OVERLAY} input, ${OVERLAY} textarea`) ? document.activeElement : null)
const isBackInGrid = () => document.querySelector(`${OVERLAY} > *`) === null && gridInUse() !== null
const isNewLine = (event, field) => event.key === "Enter" && event.shiftKey && field instanceof HTMLTextAreaElement
const isElsewhere = (target) => inside(target, "input, textarea") && !inside(target, OVERLAY)

// What the grid has to have done before it can take the next key.
function expectAfter(event) {
  const { key } = event
  const field = openField()
  if (field === null && (key.length === 1 || OPENING.includes(key))) keys.isReady = () => openField() !== null
  else if (field !== null && LEAVING.includes(key) && !isNewLine(event, field)) keys.isReady = isBackInGrid
  else return
  keys.ticks = PATIENCE
  lookAgain()
}

function lookAgain() {
  keys.timer ??= setTimeout(tick, TICK_MS)
}

function tick() {
  keys.timer = null
  if (!keys.isReady() && --keys.ticks > 0) return lookAgain()
  keys.isReady = () => true
  while (keys.held.length > 0 && keys.isReady()) deliver(keys.held.shift())
  if (!keys.isReady()) lookAgain()
}

function deliver(event) {
  const { key, shiftKey } = event
  const field = openField()
  if (field === null && gridInUse() === null) return
  expectAfter(event)
  if (field !== null && key.length === 1) document.execCommand("insertText", false, key)
  else if (field !== null && key in ERASING) document.execCommand(ERASING[key])
  else if (field !== null && key in MOVING && !inside(field, CHOICE)) {
    document.getSelection().modify(shiftKey ? "extend" : "move", ...MOVING[key])
  } else if (isNewLine(event, field)) document.execCommand("insertText", false, "\n")
  else document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }))
}

function holdKey(event) {
  const command = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph")
  if (!event.isTrusted || event.isComposing || command || MODIFIERS.includes(event.key)) return
  if (isElsewhere(event.target)) return
  if (keys.held.length === 0 && keys.isReady()) return openField() || gridInUse() ? expectAfter(event) : undefined
  event.preventDefault()
  event.stopImmediatePropagation()
  keys.held.push(event)
}

// A click while keys wait would take the cursor from the cell they belong to. It waits for them.
function holdClick(event) {
  if (keys.held.length === 0) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.type === "click") setTimeout(() => event.target.click(), TICK_MS)
}

// After every key typed into an open cell the grid looks, a moment later, whether the cell was left meanwhile; if Enter
// came in that moment, it takes this for leaving without saving and drops what was typed. So it is shown only the keys
// that leave a cell: the others do their work in the field itself.
function keepTypingToTheField(event) {
  if (!inside(event.target, `${OVERLAY} input, ${OVERLAY} textarea`) || inside(event.target, CHOICE)) return
  if (!LEAVING.includes(event.key) || isNewLine(event, event.target)) event.stopPropagation()
}

// Streamlit moves the cursor of a grid only while the mouse is over its cells: who put the mouse aside would type every
// value into the same cell. So the grid does not hear that the mouse has left it; over another grid, it is told otherwise.
function keepCursorMoving(event) {
  const isInUse = openField() !== null || gridInUse() !== null
  if (event.isTrusted) keys.mouseOver = event.target.closest?.(GRID)
  if (event.isTrusted && isInUse && event.buttons === 0 && !inside(event.target, GRID)) event.stopPropagation()
}

function callMouseBack() {
  const canvas = gridInUse()?.querySelector("canvas")
  if (!canvas || !keys.mouseOver || keys.mouseOver.contains(canvas)) return
  const { left, top } = canvas.getBoundingClientRect()
  const place = { clientX: left + 5, clientY: top + 50, bubbles: true, pointerType: "mouse" }
  canvas.dispatchEvent(new PointerEvent("pointermove", place))
}

// Streamlit fetches the field of a cell when the first one is opened, which takes long on a hosted link.
function fetchFields(names) {
  const script = document.querySelector('script[src*="/static/js/"]')
  for (const name of script ? names : []) import(new URL(name, script.src).href).catch(() => {})
}

function lookAfterKeys(fields) {
  fetchFields(fields)
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) window.addEventListener(type, holdClick, true)
  document.body.addEventListener("pointermove", keepCursorMoving) // the grids listen further up, at the document
  window.addEventListener("keydown", callMouseBack, true)
  window.addEventListener("keydown", holdKey, true)
  window.addEventListener("keydown", keepTypingToTheField, true)
}
