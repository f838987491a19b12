package fr.portailfamille.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is always true of the portal's data. Each query counts the rows that break it. */
final class Invariants {

  private static final Map<String, String> FAUTES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "places prises = réservations actives",
                  """
                  select count(*) from ouverture o where prises <>
                    (select count(*) from reservation r where r.ouverture_id = o.id and etat = 'RESERVEE')
                  """),
              Map.entry(
                  "aucun jour au-delà de sa capacité",
                  "select count(*) from ouverture where prises > capacite"),
              Map.entry(
                  "total de la facture = somme de ses lignes",
                  """
                  select count(*) from facture f where total <>
                    (select coalesce(sum(prix), 0) from ligne_facture l where l.facture_id = f.id)
                  """),
              Map.entry(
                  "réglé = somme des ventilations",
                  """
                  select count(*) from facture f where regle <>
                    (select coalesce(sum(montant), 0) from ventilation v where v.facture_id = f.id)
                  """),
              Map.entry(
                  "compte famille = factures - règlements",
                  """
                  select count(*) from (select famille_id, regie_id, sum(montant) solde from ecriture
                      group by famille_id, regie_id) e where solde <>
                    (select coalesce(sum(total), 0) from facture f
                      where f.famille_id = e.famille_id and f.regie_id = e.regie_id and etat = 'EMISE')
                    - (select coalesce(sum(montant), 0) from reglement r
                      where r.famille_id = e.famille_id and r.regie_id = e.regie_id)
                  """),
              Map.entry(
                  "numéros de facture sans trou",
                  """
                  select count(*) from compteur_facture c where dernier <>
                    (select count(*) from facture f where f.regie_id = c.regie_id
                      and f.exercice = c.exercice)
                    or dernier <> (select max(rang) from facture f where f.regie_id = c.regie_id
                      and f.exercice = c.exercice)
                  """),
              Map.entry(
                  "solde antérieur = compte famille avant la facture",
                  """
                  select count(*) from facture f where solde_anterieur <>
                    (select coalesce(sum(montant), 0) from ecriture e where e.famille_id = f.famille_id
                      and e.regie_id = f.regie_id and e.le < f.emise_le)
                  """),
              Map.entry(
                  "réservation au foyer qui a la garde ce jour-là",
                  """
                  select count(*) from reservation r join garde g on g.enfant_id = r.enfant_id
                      and g.famille_id = r.famille_id and g.rythme <> 'TOUJOURS'
                    where (extract(week from r.jour)::int % 2 = 0) <> (g.rythme = 'SEMAINES_PAIRES')
                  """),
              Map.entry(
                  "réservation couverte par une inscription",
                  """
                  select count(*) from reservation r where not exists (select 1 from inscription i
                    where i.enfant_id = r.enfant_id and i.famille_id = r.famille_id
                      and i.activite_id = r.activite_id and r.jour between i.debut and i.fin)
                  """),
              Map.entry(
                  "enfant d'une inscription dans le foyer qui la demande",
                  """
                  select count(*) from demarche d
                    cross join jsonb_array_elements(d.contenu -> 'enfants') e
                    where d.type like 'INSCRIPTION_%' and not exists (select 1 from rattachement r
                      where r.famille_id = d.famille_id and r.enfant_id = (e ->> 'enfantId')::bigint)
                  """),
              Map.entry(
                  "école obtenue = école demandée",
                  """
                  select count(*) from demarche d cross join jsonb_array_elements(d.contenu -> 'enfants') e
                    where d.type = 'INSCRIPTION_SCOLAIRE' and d.etat = 'ACCEPTEE' and not exists (
                      select 1 from scolarite s where s.demarche_id = d.id
                        and s.enfant_id = (e ->> 'enfantId')::bigint
                        and s.annee_id = (d.contenu ->> 'anneeId')::bigint
                        and s.hors_secteur = (e ->> 'choix' = 'AUTRE')
                        and s.etablissement_id = (e -> case e ->> 'choix' when 'AUTRE' then 'demandee'
                          else 'proposee' end ->> 'id')::bigint)
                  """),
              Map.entry(
                  "hors de son secteur, cette année, par une dérogation",
                  """
                  select count(*) from scolarite s where hors_secteur and demarche_id is null
                    and annee_id in (select (contenu ->> 'anneeId')::bigint from demarche
                      where type = 'INSCRIPTION_SCOLAIRE')
                    and not exists (select 1 from rattachement r join famille f on f.id = r.famille_id
                      where r.enfant_id = s.enfant_id and f.hors_commune)
                  """),
              Map.entry(
                  "avis sur l'école demandée, entre le dépôt et la décision",
                  """
                  select count(*) from examen_derogation x
                    join seance_derogation s on s.id = x.seance_id
                    join demarche d on d.id = x.demarche_id
                    where x.inscrit_le < d.deposee_le or x.rendu_le::date < s.jour
                      or x.rendu_le > d.decidee_le or not exists (
                        select 1 from jsonb_array_elements(d.contenu -> 'enfants') e
                        where (e ->> 'enfantId')::bigint = x.enfant_id and e ->> 'choix' = 'AUTRE'
                          and (e -> 'demandee' ->> 'id')::bigint
                            = coalesce(x.etablissement_id, (e -> 'demandee' ->> 'id')::bigint))
                  """),
              Map.entry(
                  "refus d'une école = avis défavorable",
                  """
                  select count(*) from demarche d where type = 'INSCRIPTION_SCOLAIRE'
                    and etat = 'REFUSEE' and not exists (select 1 from examen_derogation x
                      where x.demarche_id = d.id and x.avis = 'DEFAVORABLE')
                  """),
              Map.entry(
                  "fiche de santé d'une démarche de son foyer, lue puis acceptée",
                  """
                  select count(*) from fiche_sante f where not exists (select 1 from demarche d
                    join rattachement r on r.famille_id = d.famille_id and r.enfant_id = f.enfant_id
                    join consultation_sante c on c.demarche_id = d.id and c.enfant_id = f.enfant_id
                    where d.id = f.demarche_id and d.type = 'INFORMATIONS_SANITAIRES'
                      and d.decidee_le = f.acceptee_le and c.le between d.deposee_le and d.decidee_le)
                  """),
              Map.entry(
                  "ce qui touche à la santé est scellé",
                  """
                  select count(*) from demarche d left join piece p on p.demarche_id = d.id
                    left join document o on o.id = p.document_id
                    where d.type = 'INFORMATIONS_SANITAIRES'
                      and (d.contenu ->> 'chiffre' is null or not o.chiffre)
                  """)));

  private Invariants() {}

  /** Refuses data that break any of them. */
  static void verifier(Connection connexion) throws SQLException {
    List<String> fautes = new ArrayList<>();
    try (var requete = connexion.createStatement()) {
      requete.execute("analyze");
      for (var regle : FAUTES.entrySet()) {
        try (var resultat = requete.executeQuery(regle.getValue())) {
          resultat.next();
          if (resultat.getLong(1) > 0) {
            fautes.add(regle.getKey() + " : " + resultat.getLong(1));
          }
        }
      }
    }
    if (!fautes.isEmpty()) {
      throw new IllegalStateException("La ville de démonstration est incohérente : " + fautes);
    }
  }
}
