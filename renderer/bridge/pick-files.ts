/** Lets the user choose files with the browser's own input; none where the user cancels. */
export function pickFiles({
  isMultiple,
  endings,
}: {
  isMultiple: boolean;
  endings: readonly string[];
}): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = isMultiple;
  input.accept = endings.join(',');
  input.hidden = true;
  // Some browsers forget an input that is on no page while its dialog is open.
  document.body.append(input);
  return new Promise((resolve) => {
    const end = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', end);
    input.addEventListener('cancel', end);
    input.click();
  });
}
