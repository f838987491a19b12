package fr.portailfamille.reglement.payfip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Body of an answer, given up as soon as it passes a size no honest answer reaches. */
final class CorpsBorne implements BodySubscriber<byte[]> {

  private static final int MAXIMUM = 256 * 1024;

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> corps = new CompletableFuture<>();
  private Flow.Subscription abonnement;

  @Override
  public void onSubscribe(Flow.Subscription nouveau) {
    abonnement = nouveau;
    abonnement.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> morceaux) {
    for (ByteBuffer morceau : morceaux) {
      if (octets.size() + morceau.remaining() > MAXIMUM) {
        abonnement.cancel();
        corps.completeExceptionally(new IOException("Reponse de plus de 256 Kio"));
        return;
      }
      byte[] lus = new byte[morceau.remaining()];
      morceau.get(lus);
      octets.writeBytes(lus);
    }
  }

  @Override
  public void onError(Throwable erreur) {
    corps.completeExceptionally(erreur);
  }

  @Override
  public void onComplete() {
    corps.complete(octets.toByteArray());
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return corps;
  }
}
