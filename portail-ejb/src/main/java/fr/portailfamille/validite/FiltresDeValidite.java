package fr.portailfamille.validite;

import fr.portailfamille.demarche.Intitules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the list of the documents that lapse may be filtered by. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class FiltresDeValidite {

  /** Something to filter by. */
  public record Filtre(String cle, String libelle) implements Serializable {}

  private static final String TYPES =
      DocumentsDates.SQL
          + """
          , u as (
            select cast(?1 as date) as jour, cast(?2 as integer) as jours, cast(?3 as integer) as passes,
              cast(?4 as text) as reservee, cast(?5 as boolean) as permise
          )
          select a.type, max(a.titre) from a cross join u
          where a.valable_jusqu_au between u.jour - u.passes and u.jour + u.jours
            and (u.permise or a.type <> u.reservee)
          group by a.type order by a.type""";
  private static final String ECOLES =
      "select cast(id as text), nom from etablissement where nature <> 'CENTRE_DE_LOISIRS' order by nom";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDuPai pai;
  @Inject private Clock horloge;

  /** The démarches whose documents lapse in that time, whatever else is asked for. */
  @SuppressWarnings("unchecked")
  public List<Filtre> types(CriteresValidite criteres) {
    List<Object[]> lignes =
        em.createNativeQuery(TYPES)
            .setParameter(1, LocalDate.now(horloge).toString())
            .setParameter(2, criteres.jours())
            .setParameter(3, criteres.passes())
            .setParameter(4, LectureDuPai.RESERVEE)
            .setParameter(5, pai.permise())
            .getResultList();
    return lignes.stream()
        .map(l -> new Filtre((String) l[0], Intitules.deLaDemarche((String) l[0], (String) l[1])))
        .toList();
  }

  @SuppressWarnings("unchecked")
  public List<Filtre> ecoles() {
    List<Object[]> lignes = em.createNativeQuery(ECOLES).getResultList();
    return lignes.stream().map(l -> new Filtre((String) l[0], (String) l[1])).toList();
  }
}
