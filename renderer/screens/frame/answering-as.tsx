import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from './use-assessment.ts';

/** The body that is answered for, and the way to another. */
export function AnsweringAs({ respondent, respondents, answerAs }: AssessmentContext) {
  const { t } = useTranslate();
  if (!respondent) return <span className="answering">{t('frame.noRespondent')}</span>;
  return (
    <MenuTrigger>
      <Button className="tool answering">
        <span className="wide-only">{t('frame.answeringAs')}</span>
        <b>{respondent.name}</b>
        <Icon name="chevron" className="turned" />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          items={respondents}
          selectionMode="single"
          selectedKeys={[respondent.id]}
          onAction={(key) => {
            const chosen = respondents.find(({ id }) => id === key);
            if (chosen) answerAs(chosen);
          }}
        >
          {(each) => (
            <MenuItem id={each.id} className="option">
              {each.name}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
