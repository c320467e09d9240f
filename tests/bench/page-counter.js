// Runs before our content script in its world and counts every callback of ours that the browser calls.
(() => {
  const counts = { fired: 0 };
  Object.defineProperty(globalThis, 'isnadCalls', { value: counts });
  const counted = (f) =>
    typeof f === 'function'
      ? function count(...given) {
          counts.fired++;
          return f.apply(this, given);
        }
      : f;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
    const own = globalThis[name]?.bind(globalThis);
    if (own) globalThis[name] = (f, ...rest) => own(counted(f), ...rest);
  }
  const listen = globalThis.addEventListener.bind(globalThis);
  globalThis.addEventListener = (type, f, ...rest) => listen(type, counted(f), ...rest);
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Own = globalThis[name];
    globalThis[name] = function Observer(f, ...rest) {
      return new Own(counted(f), ...rest);
    };
  }
})();
