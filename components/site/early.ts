/**
 * Runs in the head before the first paint: puts the stored reading settings on `<html>`, so that nothing flashes.
 * Kept as text because it is inlined; names are the groups of `settings.tsx`.
 */
export const earlyScript =
  'for(const k of["theme","text","motion","shortcuts"])try{const v=localStorage.getItem("cim-"+k);if(v)document.documentElement.dataset[k]=v}catch{}';
