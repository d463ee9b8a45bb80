// Looks after the keys typed into the grids. A grid needs a moment to open a cell and another to leave it; in a browser
// busy with drawing, several keys arrive within that moment, and it loses them: "3.5" becomes 5, or nothing. So whatever
// comes within that moment, keys, clicks and pasted text, waits in line until the grid is ready for it. Read after
// guard.js, in the same module.
const TICK_MS = 15
const LONGEST_MS = 2000
const PATIENCE = 8 // moments without work; a cell that does not open, like a check box, is given no more
const PATIENCE_HALF_OPEN = 100 // a cell that opens and has no field yet
const LEAVING = ["Enter", "Tab", "Escape"]
const MOVING = {
  ArrowLeft: ["left", "character"], ArrowRight: ["right", "character"],
  ArrowUp: ["backward", "line"], ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"], End: ["forward", "lineboundary"],
}
const ERASING = { Backspace: "delete", Delete: "forwardDelete" }
const OPENING = ["Enter", "F2"]
const NOT_ALONE = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Process", "Unidentified"]
const CLICKING = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]
const FOCUSABLE = "a[href], button, input, textarea, select, [tabindex]"
const CHOICE = '[role="combobox"]' // a list of choices moves with the arrows, and saves by itself

const keys = { waiting: [], isReady: () => true, looked: 0, isLooking: false, mouseOver: null }

const openField = () => (inside(document.activeElement, `${OVERLAY} input, ${OVERLAY} textarea`) ? document.activeElement : null)
const isHalfOpen = () => document.querySelector(`${OVERLAY} > *`) !== null && openField() === null
const isBackInGrid = () => document.querySelector(`${OVERLAY} > *`) === null && gridInUse() !== null
const isNewLine = (event, field) => event.key === "Enter" && event.shiftKey && field instanceof HTMLTextAreaElement
const isElsewhere = (target) => inside(target, "input, textarea") && !inside(target, OVERLAY)
const mustWait = () => keys.waiting.length > 0 || !keys.isReady()

// What the grid has to have done before it can take what comes next.
function expectAfter(event) {
  const { key } = event
  const field = openField()
  if (field === null && (key.length === 1 || OPENING.includes(key))) keys.isReady = () => openField() !== null
  else if (field !== null && LEAVING.includes(key) && !isNewLine(event, field)) keys.isReady = isBackInGrid
  else return
  keys.looked = 0
  lookAgain()
}

// Only moments in which the browser has nothing else to do count: one that is drawing has not seen the key yet.
function lookAgain() {
  if (keys.isLooking) return
  keys.isLooking = true
  const whenIdle = window.requestIdleCallback ?? ((then) => setTimeout(then, TICK_MS))
  setTimeout(() => whenIdle(look, { timeout: LONGEST_MS }), TICK_MS)
}

function look() {
  keys.isLooking = false
  const patience = isHalfOpen() ? PATIENCE_HALF_OPEN : PATIENCE
  if (!keys.isReady() && ++keys.looked < patience) return lookAgain()
  keys.isReady = () => true
  keys.waiting.shift()?.() // one at a time: the grid learns where its cursor is only after each
  if (mustWait()) lookAgain()
}

function wait(event, deliver) {
  if (!event.type.startsWith("pointer")) event.preventDefault() // of a pointer it would hold back the mouse's events too
  event.stopImmediatePropagation()
  keys.waiting.push(deliver)
  lookAgain()
}

function deliverKey(event) {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event
  const field = openField()
  if (field === null && gridInUse() === null) return
  expectAfter(event)
  if (field !== null && key.length === 1) document.execCommand("insertText", false, key)
  else if (field !== null && key in ERASING) document.execCommand(ERASING[key])
  else if (field !== null && key in MOVING && !inside(field, CHOICE)) {
    document.getSelection().modify(shiftKey ? "extend" : "move", ...MOVING[key])
  } else if (isNewLine(event, field)) document.execCommand("insertText", false, "\n")
  else {
    const said = { key, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true }
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", said))
  }
}

function holdKey(event) {
  const { key } = event
  if (!event.isTrusted || event.isComposing || NOT_ALONE.includes(key) || isElsewhere(event.target)) return
  const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph")
  if (isCommand && key.length === 1) return // what copies, cuts and the like does so only when it is pressed
  if (mustWait()) wait(event, () => deliverKey(event))
  else if (openField() || gridInUse()) expectAfter(event)
}

// A click while keys wait would take the cursor from the cell they belong to; so it waits in line with them.
function holdClick(event) {
  if (!event.isTrusted || event.button !== 0 || !mustWait()) return
  const { target, clientX, clientY } = event
  const again = new event.constructor(event.type, event)
  wait(event, () => {
    const place = target.isConnected ? target : document.elementFromPoint(clientX, clientY)
    const isTaken = !place?.dispatchEvent(again) || inside(place, GRID) // a grid sees to its focus itself
    if (event.type === "mousedown" && !isTaken) place.closest(FOCUSABLE)?.focus()
  })
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
  for (const type of CLICKING) window.addEventListener(type, holdClick, true)
  document.body.addEventListener("pointermove", keepCursorMoving) // the grids listen further up, at the document
  window.addEventListener("keydown", callMouseBack, true)
  window.addEventListener("keydown", holdKey, true)
  window.addEventListener("keydown", keepTypingToTheField, true)
}
