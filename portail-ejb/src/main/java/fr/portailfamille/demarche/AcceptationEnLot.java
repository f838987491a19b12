package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an agent does with several démarches at once: each succeeds or fails alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed("AGENT")
public class AcceptationEnLot {

  /** More at once would not be looked at. */
  static final int NOMBRE_MAXIMAL = 100;

  private static final Logger JOURNAL = Logger.getLogger(AcceptationEnLot.class.getName());

  @Inject private InstructionService instruction;

  /** A démarche as it was in the list. */
  public record Cochee(long id, int version, String numero) implements Serializable {}

  /** One left as it was, and why. */
  public record Laissee(String numero, String pourquoi) implements Serializable {}

  /** How many were done; the others are as they were. */
  public record Bilan(int faites, List<Laissee> laissees) implements Serializable {}

  /** Those with something to look at first are left for the agent to open. */
  public Bilan accepter(List<Cochee> cochees) {
    return chacune(cochees, c -> instruction.accepterSansOuvrir(c.id(), c.version()));
  }

  public Bilan prendre(List<Cochee> cochees) {
    return chacune(cochees, c -> instruction.prendreSansOuvrir(c.id(), c.version()));
  }

  private Bilan chacune(List<Cochee> cochees, Consumer<Cochee> acte) {
    if (cochees.isEmpty()) {
      throw new RegleMetierException("AucuneDemarcheCochee");
    }
    if (cochees.size() > NOMBRE_MAXIMAL) {
      throw new RegleMetierException("TropDeDemarchesCochees", NOMBRE_MAXIMAL);
    }
    var laissees = new ArrayList<Laissee>();
    for (var cochee : cochees) {
      try {
        acte.accept(cochee);
      } catch (RegleMetierException refus) {
        laissees.add(new Laissee(cochee.numero(), Messages.texte(refus.motif())));
      } catch (EJBException panne) {
        // the others were done, or may still be: the agent must know which
        JOURNAL.log(Level.SEVERE, panne, () -> "démarche " + cochee.id());
        laissees.add(new Laissee(cochee.numero(), Messages.texte(Motif.of("DemarcheEnPanne"))));
      }
    }
    return new Bilan(cochees.size() - laissees.size(), List.copyOf(laissees));
  }
}
