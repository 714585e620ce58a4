import { useState } from 'react';
import { bodiesHere, keptBodies } from '#shared/reports/kept-bodies.ts';
import type { ReportChoices, ReportPreset } from '#shared/reports/report-choices.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';

const NONE = '';

/** Choices kept under names: taken, kept anew, renamed, removed. */
export function PresetBar({
  language,
  choices,
  onTake,
}: {
  language: string;
  choices: ReportChoices;
  onTake: (preset: Pick<ReportPreset, 'language'> & { choices: ReportChoices }) => void;
}) {
  const { t } = useTranslate();
  const { canWriteLibrary, respondents: bodies } = useAssessment();
  const settings = useOperation('library.settings', {});
  const save = useCommand('library.saveSettings');
  const [chosen, setChosen] = useState(NONE);
  const [naming, setNaming] = useState<'new' | 'other' | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const presets = settings.data?.reportPresets ?? [];
  const present = presets.find(({ name }) => name === chosen);
  const keep = (reportPresets: readonly ReportPreset[]) => save.mutate({ reportPresets: [...reportPresets] });

  const take = (name: string) => {
    setChosen(name);
    const preset = presets.find((each) => each.name === name);
    const here = bodiesHere(preset?.bodies ?? null, bodies);
    setMissing(here.missing);
    if (preset) onTake({ language: preset.language, choices: { ...preset.choices, respondents: here.respondents } });
  };
  const nameIt = (name: string) => {
    const { respondents, ...kept } = choices;
    const others = presets.filter((each) => each.name !== name && !(naming === 'other' && each === present));
    const anew = { name, language, choices: kept, bodies: keptBodies(respondents, bodies) };
    const named = naming === 'other' && present ? { ...present, name } : anew;
    keep([...others, named].sort((a, b) => a.name.localeCompare(b.name)));
    setChosen(name);
    setNaming(null);
  };
  const remove = () => {
    keep(presets.filter((each) => each !== present));
    setChosen(NONE);
  };
  return (
    <div className="preset-bar">
      {presets.length === 0 ? null : (
        <ChoiceField
          label={t('reports.presets.label')}
          value={present?.name ?? NONE}
          options={[{ id: NONE, name: t('reports.presets.none') }, ...presets.map(({ name }) => ({ id: name, name }))]}
          onChange={take}
        />
      )}
      {canWriteLibrary ? (
        <>
          <button type="button" className="button" onClick={() => setNaming('new')}>
            {t('reports.presets.keep')}
          </button>
          {present ? (
            <>
              <button type="button" className="button" onClick={() => setNaming('other')}>
                {t('reports.presets.rename')}
              </button>
              <button type="button" className="button" onClick={remove}>
                {t('reports.presets.remove')}
              </button>
            </>
          ) : null}
        </>
      ) : null}
      {missing.length === 0 ? null : (
        <p className="notice" role="status">
          {t('reports.presets.bodiesMissing', { count: missing.length, list: missing.join('; ') })}
        </p>
      )}
      {save.error ? <Failure error={save.error} /> : null}
      {naming === null ? null : (
        <NameDialog
          title={t(naming === 'new' ? 'reports.presets.keep' : 'reports.presets.rename')}
          given={naming === 'other' ? chosen : ''}
          taken={presets.map(({ name }) => name).filter((name) => !(naming === 'other' && name === chosen))}
          onName={nameIt}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

function NameDialog({
  title,
  given,
  taken,
  onName,
  onClose,
}: {
  title: string;
  given: string;
  taken: readonly string[];
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [name, setName] = useState(given);
  const clean = name.trim().slice(0, 80);
  return (
    <ModalDialog title={title} isOpen onClose={onClose}>
      <form
        className="preset-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (clean !== '') onName(clean);
        }}
      >
        <TextInput
          label={t('reports.presets.name')}
          value={name}
          onChange={setName}
          help={t(taken.includes(clean) ? 'reports.presets.replaces' : 'reports.presets.what')}
        />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('reports.presets.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={clean === ''}>
            {t('reports.presets.save')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
