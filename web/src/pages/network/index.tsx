import { NotYet } from '../../parts/NotYet';

export default function Page() {
  return <NotYet page="network" />;
}
