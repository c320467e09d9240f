import { useLanguage } from '../i18n/language';

/** What an outlet is called: in Arabic, and in Latin letters for the other languages of the screens. */
export interface OutletName {
  readonly name: string;
  readonly latin: string;
}

/** Which article this is: the outlet by its name where one is known, its host, and the title. */
export function ArticleHeading(props: { outlet: OutletName | undefined; host: string; title: string }) {
  return (
    <div class="heading">
      <p class="outlet">
        <Outlet {...props} />
        {props.outlet && ' · '}
        <bdi dir="ltr">{bare(props.host)}</bdi>
      </p>
      <h1 class="article-title" lang="ar" dir="rtl" title={props.title}>
        {props.title}
      </h1>
    </div>
  );
}

function Outlet({ outlet }: { outlet: OutletName | undefined }) {
  const arabic = useLanguage() === 'ar';
  return outlet ? <bdi lang={arabic ? 'ar' : 'en'}>{arabic ? outlet.name : outlet.latin}</bdi> : null;
}

/** The outlet by its name, or by its host where the name is not known. */
export function OutletOrHost(props: { outlet: OutletName | undefined; host: string }) {
  return props.outlet ? <Outlet outlet={props.outlet} /> : <bdi dir="ltr">{bare(props.host)}</bdi>;
}

/** A host as people say it. */
export function bare(host: string): string {
  return host.replace(/^www\./, '');
}
