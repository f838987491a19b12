package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.derogation.DerogationsQueries;
import fr.portailfamille.scolarite.derogation.LigneDerogation;
import fr.portailfamille.web.commun.Csv;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Libelles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of the derogations, with the filters of its page: {@code /agent/derogations.csv}. */
@WebServlet("/agent/derogations.csv")
public class DerogationsServlet extends HttpServlet {

  private static final List<String> COLONNES =
      List.of(
          "numero",
          "enfant",
          "annee",
          "niveau",
          "secteur",
          "ecole",
          "motif",
          "explication",
          "deposee",
          "commission",
          "avis",
          "commentaire");

  @Inject private transient DerogationsQueries derogations;
  @Inject private transient Dates dates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filtre = new FiltreDerogations();
    filtre.setAnneeDemandee(request.getParameter("anneeDemandee"));
    filtre.setEcole(request.getParameter("ecole"));
    filtre.setMotif(request.getParameter("motif"));
    filtre.setAvancement(request.getParameter("avancement"));
    filtre.setCommission(request.getParameter("commission"));
    var lignes = new ArrayList<List<String>>();
    lignes.add(
        COLONNES.stream().map(c -> Libelles.texte("scolarite", "derogations." + c)).toList());
    derogations.toutes(filtre.criteres()).stream().map(this::ligne).forEach(lignes::add);
    Csv.envoyer(response, "derogations.csv", lignes);
  }

  private List<String> ligne(LigneDerogation l) {
    return Stream.of(
            l.numero(),
            l.enfant(),
            l.annee(),
            l.niveau(),
            l.secteur(),
            l.ecole(),
            l.motif(),
            l.explication() == null ? "" : l.explication(),
            dates.moment(l.deposeeLe()),
            l.seance() == null ? "" : dates.court(l.seance()),
            l.avis() == null ? "" : l.avis().getLibelle(),
            l.commentaire() == null ? "" : l.commentaire())
        .toList();
  }
}
