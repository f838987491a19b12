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
          Map.of(
              "places prises = réservations actives",
              """
              select count(*) from ouverture o where prises <>
                (select count(*) from reservation r where r.ouverture_id = o.id and etat = 'RESERVEE')
              """,
              "aucun jour au-delà de sa capacité",
              "select count(*) from ouverture where prises > capacite",
              "total de la facture = somme de ses lignes",
              """
              select count(*) from facture f where total <>
                (select coalesce(sum(prix), 0) from ligne_facture l where l.facture_id = f.id)
              """,
              "réglé = somme des ventilations",
              """
              select count(*) from facture f where regle <>
                (select coalesce(sum(montant), 0) from ventilation v where v.facture_id = f.id)
              """,
              "compte famille = factures - règlements",
              """
              select count(*) from (select famille_id, regie_id, sum(montant) solde from ecriture
                  group by famille_id, regie_id) e where solde <>
                (select coalesce(sum(total), 0) from facture f
                  where f.famille_id = e.famille_id and f.regie_id = e.regie_id and etat = 'EMISE')
                - (select coalesce(sum(montant), 0) from reglement r
                  where r.famille_id = e.famille_id and r.regie_id = e.regie_id)
              """,
              "numéros de facture sans trou",
              """
              select count(*) from compteur_facture c where dernier <>
                (select count(*) from facture f where f.regie_id = c.regie_id
                  and f.exercice = c.exercice)
                or dernier <> (select max(rang) from facture f where f.regie_id = c.regie_id
                  and f.exercice = c.exercice)
              """,
              "solde antérieur = compte famille avant la facture",
              """
              select count(*) from facture f where solde_anterieur <>
                (select coalesce(sum(montant), 0) from ecriture e where e.famille_id = f.famille_id
                  and e.regie_id = f.regie_id and e.le < f.emise_le)
              """,
              "réservation au foyer qui a la garde ce jour-là",
              """
              select count(*) from reservation r join garde g on g.enfant_id = r.enfant_id
                  and g.famille_id = r.famille_id and g.rythme <> 'TOUJOURS'
                where (extract(week from r.jour)::int % 2 = 0) <> (g.rythme = 'SEMAINES_PAIRES')
              """,
              "réservation couverte par une inscription",
              """
              select count(*) from reservation r where not exists (select 1 from inscription i
                where i.enfant_id = r.enfant_id and i.famille_id = r.famille_id
                  and i.activite_id = r.activite_id and r.jour between i.debut and i.fin)
              """,
              "enfant d'une inscription dans le foyer qui la demande",
              """
              select count(*) from demarche d
                cross join jsonb_array_elements(d.contenu -> 'enfants') e
                where d.type like 'INSCRIPTION_%' and not exists (select 1 from rattachement r
                  where r.famille_id = d.famille_id and r.enfant_id = (e ->> 'enfantId')::bigint)
              """));

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
