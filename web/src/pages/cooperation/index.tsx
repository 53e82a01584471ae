import { NotYet } from '../../parts/NotYet';

export default function CooperationPage() {
  return <NotYet page="cooperation" />;
}
